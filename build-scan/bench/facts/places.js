/** Provinces as documents name them, before and after the mergers of July 2025. */
/** One a line: its name, its parts and some communes, parted by strokes. */
function provincesOf(rows) {
    return rows
        .trim()
        .split("\n")
        .map((row) => {
        const [name = "", parts = "", communes = ""] = row.split(" | ");
        const city = name.startsWith("thành phố ");
        return {
            kind: city ? "thành phố" : "tỉnh",
            name: city ? name.slice("thành phố ".length) : name,
            parts: parts.split("; "),
            communes: communes.split("; "),
        };
    });
}
export const BEFORE_JULY_2025 = provincesOf(`
Nghệ An | huyện Đô Lương; huyện Quỳ Hợp; thị xã Hoàng Mai; huyện Con Cuông | xã Môn Sơn; xã Lạng Khê
Lào Cai | huyện Bắc Hà; huyện Bảo Yên; thị xã Sa Pa; huyện Văn Bàn | xã Tả Van; xã Nghĩa Đô
Quảng Nam | huyện Đại Lộc; huyện Nam Giang; thị xã Điện Bàn; huyện Tiên Phước | xã Tiên Cảnh; xã Đại Hồng
Bến Tre | huyện Ba Tri; huyện Thạnh Phú; huyện Chợ Lách; huyện Giồng Trôm | xã An Thủy; xã Vĩnh Thành
Gia Lai | huyện Chư Sê; huyện Đăk Đoa; thị xã An Khê; huyện Ia Grai | xã Ia Dêr; xã Hà Bầu
Hà Giang | huyện Mèo Vạc; huyện Quản Bạ; huyện Vị Xuyên; huyện Quang Bình | xã Pả Vi; xã Phương Độ
Bình Định | huyện Phù Cát; huyện Tuy Phước; thị xã An Nhơn; huyện Vân Canh | xã Cát Tiến; xã Phước Sơn
Sóc Trăng | huyện Trần Đề; huyện Mỹ Xuyên; thị xã Ngã Năm; huyện Kế Sách | xã An Lạc Thôn; xã Đại Ân
Hải Dương | huyện Thanh Hà; huyện Cẩm Giàng; thị xã Kinh Môn; huyện Tứ Kỳ | xã Thanh Sơn; xã Quang Minh
Tây Ninh | huyện Gò Dầu; huyện Tân Biên; thị xã Trảng Bàng; huyện Bến Cầu | xã Phước Trạch; xã Thạnh Bình
Quảng Trị | huyện Hướng Hóa; huyện Gio Linh; huyện Cam Lộ; thị xã Quảng Trị | xã Gio An; xã Cam Chính
Đắk Lắk | huyện Ea Kar; huyện Krông Năng; thị xã Buôn Hồ; huyện Lắk | xã Ea Tu; xã Yang Tao
Nam Định | huyện Hải Hậu; huyện Giao Thủy; huyện Ý Yên; huyện Vụ Bản | xã Hải Hưng; xã Giao Phong
Cao Bằng | huyện Trùng Khánh; huyện Hạ Lang; huyện Nguyên Bình; huyện Quảng Hòa | xã Đàm Thủy; xã Phúc Sen
Kiên Giang | huyện Giồng Riềng; huyện Hòn Đất; huyện An Biên; huyện Vĩnh Thuận | xã Thạnh Lộc; xã Bình Sơn
Khánh Hòa | huyện Vạn Ninh; huyện Diên Khánh; thị xã Ninh Hòa; huyện Khánh Sơn | xã Vạn Hưng; xã Diên Thọ
Bắc Giang | huyện Lục Ngạn; huyện Tân Yên; huyện Hiệp Hòa; huyện Sơn Động | xã Phúc Hòa; xã Quý Sơn
Hòa Bình | huyện Mai Châu; huyện Cao Phong; huyện Lạc Thủy; huyện Kim Bôi | xã Chiềng Châu; xã Thu Phong
Đồng Nai | huyện Xuân Lộc; huyện Định Quán; huyện Long Thành; huyện Trảng Bom | xã Suối Cát; xã Phú Túc
Hà Tĩnh | huyện Hương Sơn; huyện Can Lộc; thị xã Hồng Lĩnh; huyện Cẩm Xuyên | xã Sơn Kim; xã Thiên Lộc
Sơn La | huyện Mai Sơn; huyện Sông Mã; huyện Thuận Châu; huyện Yên Châu | xã Hát Lót; xã Chiềng Khoong
Trà Vinh | huyện Càng Long; huyện Cầu Ngang; huyện Trà Cú; thị xã Duyên Hải | xã Đại Phước; xã Mỹ Long Bắc
Phú Thọ | huyện Lâm Thao; huyện Thanh Sơn; huyện Hạ Hòa; huyện Yên Lập | xã Tứ Xã; xã Hiền Lương
Ninh Thuận | huyện Bác Ái; huyện Ninh Hải; huyện Ninh Phước; huyện Thuận Nam | xã Phước Đại; xã Vĩnh Hải
`);
export const SINCE_JULY_2025 = provincesOf(`
Nghệ An | xã Con Cuông; phường Trường Vinh; xã Giai Lạc; xã Mường Xén | xã Nhôn Mai; xã Nghĩa Mai
Lào Cai | xã Bảo Yên; xã Mù Cang Chải; xã Tân Lĩnh; xã Si Ma Cai | xã Hợp Thành; xã Nghĩa Tâm
Vĩnh Long | xã Bình Đại; xã Hưng Mỹ; phường Thanh Đức; xã Đôn Châu | xã Tân Thủy; xã Bình Phú
Gia Lai | xã Tuy Phước Tây; xã Kông Chro; phường Quy Nhơn Tây; xã Phù Mỹ Nam | xã Cửu An; xã Hòa Hội
Tuyên Quang | xã Yên Minh; xã Lâm Bình; xã Minh Ngọc; xã Trung Thịnh | xã Ngọc Đường; xã Yên Nguyên
Đắk Lắk | xã Krông Bông; xã Tuy An Nam; phường Sông Cầu; xã Ea Kiết | xã Tam Giang; xã Ea Ktur
Ninh Bình | xã Giao Phúc; xã Cát Thành; phường Châu Sơn; xã Nam Xang | xã Hồng Phong; xã Giao Phúc
An Giang | xã Châu Phong; phường Long Xuyên; xã Vĩnh Hanh; phường Rạch Giá | xã Long Thạnh; xã Bình Giang
Bắc Ninh | xã Xuân Lương; phường Từ Sơn; xã Biên Sơn; xã Nhân Thắng | xã Mỹ Thái; xã An Lạc
Phú Thọ | xã Tân Mai; phường Hòa Bình; xã Hy Cương; xã Bằng Luân | xã Minh Hòa; xã Lạc Lương
Thanh Hóa | xã Vân Du; xã Đồng Lương; phường Bỉm Sơn; xã Xuân Tín | xã Yên Phú; xã Hợp Tiến
`);
export const SURNAMES = [
    ...["Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"],
    ...["Ngô", "Phan", "Lương", "Đinh", "Hà", "Mai", "Trịnh", "Lò", "Vi", "Nông", "Thạch", "Rơ Châm"],
];
export const MIDDLE_NAMES = [
    ...["Văn", "Văn", "Hữu", "Đức", "Xuân", "Quang", "Minh", "Ngọc", "Thanh", "Đình", "Trọng", "Hồng", "Anh", "Việt"],
];
export const GIVEN_NAMES = [
    ...["Hùng", "Hương", "Thắng", "Dũng", "Nga", "Hải", "Sơn", "Lan", "Phúc", "Hạnh", "Cường", "Thủy", "Long", "Bình"],
    ...["Khánh", "Tùng", "Trung", "Mai", "Hiền", "Quân", "Vinh", "Thảo", "Lâm", "Toàn", "Nhung", "Đạt"],
];
