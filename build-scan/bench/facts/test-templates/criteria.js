/** The national criteria of new rural communes and districts, by the set in force. */
const OLD = "Quy hoạch; Giao thông; Thủy lợi; Điện; Trường học; Cơ sở vật chất văn hóa";
const HOMES = "Nhà ở dân cư; Thu nhập";
function set(level, from, to, names) {
    return { level, from, to, names: names.split("; ") };
}
export const CRITERIA = [
    set("xã", 2010, 2016, `${OLD}; Chợ nông thôn; Bưu điện; ${HOMES}; Hộ nghèo; Cơ cấu lao động; Hình thức tổ chức sản xuất; Giáo dục; Y tế; Văn hóa; Môi trường; Hệ thống tổ chức chính trị xã hội vững mạnh; An ninh, trật tự xã hội`),
    set("xã", 2017, 2021, `${OLD}; Cơ sở hạ tầng thương mại nông thôn; Thông tin và Truyền thông; ${HOMES}; Hộ nghèo; Lao động có việc làm; Tổ chức sản xuất; Giáo dục và Đào tạo; Y tế; Văn hóa; Môi trường và an toàn thực phẩm; Hệ thống chính trị và tiếp cận pháp luật; Quốc phòng và An ninh`),
    set("xã", 2022, 2025, `Quy hoạch; Giao thông; Thủy lợi và phòng, chống thiên tai; Điện; Trường học; Cơ sở vật chất văn hóa; Cơ sở hạ tầng thương mại nông thôn; Thông tin và Truyền thông; ${HOMES}; Nghèo đa chiều; Lao động; Tổ chức sản xuất và phát triển kinh tế nông thôn; Giáo dục và Đào tạo; Y tế; Văn hóa; Môi trường và an toàn thực phẩm; Hệ thống chính trị và tiếp cận pháp luật; Quốc phòng và An ninh`),
    set("xã", 2026, 2030, "Quy hoạch; Hạ tầng kinh tế - xã hội; Phát triển kinh tế nông thôn; Đào tạo nguồn nhân lực nông thôn; Văn hóa, giáo dục, y tế; Giảm nghèo và an sinh xã hội; Khoa học công nghệ và chuyển đổi số; Môi trường và cảnh quan nông thôn; Xây dựng hệ thống chính trị và hành chính công; Tiếp cận pháp luật và an ninh, quốc phòng"),
    set("huyện", 2017, 2021, "Quy hoạch; Giao thông; Thủy lợi; Điện; Y tế - Văn hóa - Giáo dục; Sản xuất; Môi trường; An ninh, trật tự xã hội; Chỉ đạo xây dựng nông thôn mới"),
    set("huyện", 2022, 2024, "Quy hoạch; Giao thông; Thủy lợi và phòng, chống thiên tai; Điện; Y tế - Văn hóa - Giáo dục; Kinh tế; Môi trường; Chất lượng môi trường sống; Hệ thống chính trị - An ninh trật tự - Hành chính công"),
];
/** Figures that a paragraph about a criterion may give, by a word of its name: aims, then results. */
export const CRITERION_FIGURES = {
    "Quy hoạch": [
        "{r;100;;#% đồ án quy hoạch được công bố rộng rãi;đồ án quy hoạch được công bố rộng rãi}",
        "đã điều chỉnh {a;11..38;đồ án|đồ án quy hoạch;# đồ án quy hoạch chung xây dựng xã;đồ án quy hoạch chung xây dựng xã được điều chỉnh}",
    ],
    "Giao thông": [
        "bê tông hóa {a;60..190;km|km đường;tối thiểu # km đường trục thôn, xóm;đường trục thôn, xóm được bê tông hóa}",
        "đã mở mới, nâng cấp {a;45..230;km|km đường;# km đường các loại;đường các loại được mở mới, nâng cấp}; nhân dân hiến {a;12000..96000:100;m2|m2 đất;# m2 đất;đất nhân dân hiến}",
    ],
    "Thủy lợi": [
        "nạo vét, kiên cố {a;12..48;km|km kênh;ít nhất # km kênh nội đồng;kênh nội đồng được nạo vét, kiên cố}",
        "diện tích tưới tiêu chủ động {a;6200..24500:10;ha;đạt # ha;diện tích tưới tiêu chủ động}",
    ],
    Điện: [
        "tỷ lệ hộ sử dụng điện thường xuyên, an toàn {r;98.5..99.9;;đạt trên #%;tỷ lệ hộ sử dụng điện thường xuyên, an toàn}",
        "{r;97.2..99.8;;#% số hộ được sử dụng điện lưới quốc gia;số hộ được sử dụng điện lưới quốc gia}",
    ],
    "Trường học": [
        "xây dựng {+;10..46;phòng|phòng học;mới # phòng học bộ môn;phòng học bộ môn xây dựng mới}",
        "công nhận {+;10..24;trường;thêm # trường học đạt chuẩn quốc gia;trường học đạt chuẩn quốc gia}",
    ],
    "văn hóa": [
        "sửa chữa {a;14..52;nhà văn hóa|nhà;khoảng # nhà văn hóa thôn;nhà văn hóa thôn được sửa chữa}",
        "{f;640..902/940;thôn;# thôn có nhà văn hóa đạt chuẩn, bằng %%}",
    ],
    "Thu nhập": [
        "thu nhập bình quân đầu người {a;24.5..58.5;triệu đồng/người/năm|triệu đồng/người|triệu đồng;không thấp hơn # triệu đồng/người/năm;thu nhập bình quân đầu người}",
        "thu nhập bình quân khu vực nông thôn {a;22.4..61.8;triệu đồng/người|triệu đồng;ước # triệu đồng/người;thu nhập bình quân khu vực nông thôn}",
    ],
    nghèo: [
        "giảm tỷ lệ hộ nghèo {r;3.5..7.5;;xuống dưới #%;giảm tỷ lệ hộ nghèo}",
        "số hộ nghèo {a;1400..9800;hộ;còn # hộ;số hộ nghèo}",
    ],
    "lao động": [
        "đào tạo nghề cho {a;2200..6800:50;lao động|lao động nông thôn;hơn # lao động nông thôn;lao động nông thôn được đào tạo nghề}",
        "đã đào tạo nghề cho {a;1800..7200:10;người;# người;người được đào tạo nghề}",
    ],
    "ản xuất": [
        "thành lập {+;10..32;hợp tác xã;mới # hợp tác xã;hợp tác xã thành lập mới}",
        "{a;26..88;chuỗi|chuỗi liên kết;có # chuỗi liên kết tiêu thụ nông sản;chuỗi liên kết tiêu thụ nông sản}",
    ],
    "Y tế": [
        "tỷ lệ người dân tham gia bảo hiểm y tế {r;90..96;;đạt từ #% trở lên;tỷ lệ người dân tham gia bảo hiểm y tế}",
        "tỷ lệ tham gia bảo hiểm y tế {r;86.4..94.8;;đạt #%;tỷ lệ tham gia bảo hiểm y tế}",
    ],
    "Chất lượng môi trường": [
        "{r;70..90;;trên #% số hộ được dùng nước sạch theo quy chuẩn;số hộ được dùng nước sạch theo quy chuẩn}",
        "{f;64..83/86;cơ sở;# cơ sở sản xuất thực phẩm đủ điều kiện an toàn, bằng %%}",
    ],
    "Môi trường": [
        "{r;65..90;;trên #% chất thải rắn sinh hoạt được thu gom;chất thải rắn sinh hoạt được thu gom}",
        "trồng {a;14..96;km|km đường hoa;# km đường hoa;đường hoa được trồng}, {r;88.2..98.4;;#% hộ dùng nước hợp vệ sinh;hộ dùng nước hợp vệ sinh}",
    ],
    "An ninh": [
        "không để xảy ra trọng án, khiếu kiện đông người kéo dài",
        "tình hình an ninh, trật tự ở cơ sở được giữ vững",
    ],
};
