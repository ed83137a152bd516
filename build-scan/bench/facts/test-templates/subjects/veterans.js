export const VETERANS = {
    key: "veterans",
    years: [2018, 2026],
    lead: "ld",
    room: "VX",
    topic: "chính sách ưu đãi người có công với cách mạng và an sinh xã hội",
    field: "lao động, người có công và xã hội",
    project: "tu bổ, nâng cấp Nghĩa trang liệt sĩ {huyện}",
    grounds: [
        [2009, 2020, "{L;Pháp lệnh Ưu đãi người có công với cách mạng;2005-06-29}"],
        [2021, 2026, "{L;Pháp lệnh Ưu đãi người có công với cách mạng;2020-12-09}"],
        [
            2022,
            2026,
            "{R;Nghị định;131/2021/NĐ-CP;2021-12-30;Chính phủ;quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng}",
        ],
        [
            2021,
            2026,
            "{R;Nghị định;20/2021/NĐ-CP;2021-03-15;Chính phủ;quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội}",
        ],
    ],
    results: [
        "Toàn tỉnh {t;9800..46500:10;người;hiện có # người có công và thân nhân đang hưởng trợ cấp hằng tháng;người có công và thân nhân đang hưởng trợ cấp hằng tháng}, kinh phí chi trả {m;18.4..92.5;tỷ đồng;#;kinh phí chi trả trợ cấp người có công}",
        "{Y}, Quỹ “Đền ơn đáp nghĩa” các cấp vận động được {m;4.6..24.8;tỷ đồng;#;Quỹ Đền ơn đáp nghĩa}, xây mới và sửa chữa {a;120..460;nhà|nhà tình nghĩa;# nhà tình nghĩa;nhà tình nghĩa được xây mới và sửa chữa}",
        "Đã hỗ trợ {f;880..1190/1240;hộ|hộ người có công;# hộ người có công về nhà ở, đạt %%}",
        "Tặng {a;3200..9800:10;suất|suất quà;# suất quà nhân dịp Ngày Thương binh - Liệt sĩ;suất quà nhân dịp Ngày Thương binh - Liệt sĩ} với tổng số tiền {m;960..4800:10;triệu đồng;#;tổng số tiền tặng quà}",
        "Giải quyết việc làm cho {a;14500..28600:10;lao động|người;# lao động;lao động được giải quyết việc làm}; đưa {a;420..1850;lao động;# lao động đi làm việc ở nước ngoài theo hợp đồng;lao động đi làm việc ở nước ngoài theo hợp đồng}",
        "Trợ cấp thường xuyên cho {a;21000..48000:10;đối tượng|đối tượng bảo trợ;# đối tượng bảo trợ xã hội;đối tượng bảo trợ xã hội được trợ cấp thường xuyên}; {r;98.2..99.8;;đạt #% đối tượng được chi trả qua tài khoản;đối tượng được chi trả qua tài khoản}",
    ],
    targets: [
        "{r;100;;#% gia đình người có công có mức sống bằng hoặc cao hơn mức sống trung bình của cư dân nơi cư trú;gia đình người có công có mức sống bằng hoặc cao hơn mức sống trung bình}",
        "Phấn đấu {hết Y} vận động Quỹ “Đền ơn đáp nghĩa” {m;5..18;tỷ đồng;đạt trên #;Quỹ Đền ơn đáp nghĩa}",
        "Giải quyết việc làm {+;12000..25000:500;lao động|người;mới cho tối thiểu # lao động;lao động được giải quyết việc làm mới}",
        "Tỷ lệ lao động qua đào tạo {r;62..74;;đạt #%;tỷ lệ lao động qua đào tạo}, trong đó có bằng cấp, chứng chỉ {r;24..33;;đạt ít nhất #%;lao động qua đào tạo có bằng cấp, chứng chỉ}",
        "Lấy mẫu hài cốt liệt sĩ còn thiếu thông tin tại {a;4..11;nghĩa trang|nghĩa trang liệt sĩ;# nghĩa trang liệt sĩ;nghĩa trang liệt sĩ được lấy mẫu hài cốt}",
        "Xóa {a;350..980;nhà|nhà tạm;ít nhất # nhà tạm, nhà dột nát cho hộ người có công và hộ nghèo;nhà tạm, nhà dột nát cho hộ người có công và hộ nghèo}",
    ],
    praise: [
        "Phong trào “Đền ơn đáp nghĩa”, “Uống nước nhớ nguồn” lan tỏa sâu rộng, trở thành nét đẹp trong đời sống",
        "Chế độ, chính sách đối với người có công được thực hiện kịp thời, đúng đối tượng, đúng quy định",
    ],
    weak: [
        "Hồ sơ tồn đọng đề nghị xác nhận liệt sĩ, thương binh còn vướng do không còn giấy tờ gốc",
        "Một số công trình ghi công liệt sĩ xuống cấp, kinh phí tu bổ còn hạn chế",
    ],
    measures: [
        "Rà soát, giải quyết dứt điểm hồ sơ tồn đọng, không để sót đối tượng",
        "Huy động nguồn lực xã hội chăm lo đời sống vật chất, tinh thần của người có công",
        "Gắn đào tạo nghề với nhu cầu của doanh nghiệp và thị trường lao động",
    ],
    duties: [
        [
            "@ld",
            "chủ trì hướng dẫn tổ chức các hoạt động tri ân; tổng hợp danh sách tặng quà, trình Ủy ban nhân dân tỉnh trước {D+15}",
            "kiểm tra việc chi trả chế độ tại cơ sở",
        ],
        ["@tc", "bảo đảm kinh phí tặng quà, thăm hỏi người có công từ nguồn ngân sách địa phương"],
        ["@qs", "chủ trì công tác tìm kiếm, quy tập hài cốt liệt sĩ, tổ chức lễ đón nhận, truy điệu, an táng chu đáo"],
        ["@yt", "tổ chức khám, chữa bệnh, cấp thuốc miễn phí cho thương binh, bệnh binh xong trước {D+29}"],
        [
            "Ủy ban nhân dân {các huyện}",
            "tổ chức viếng, tu sửa, chỉnh trang các nghĩa trang liệt sĩ trên địa bàn trước {D+12}",
        ],
        ["Tỉnh Đoàn", "tổ chức Lễ thắp nến tri ân các anh hùng liệt sĩ tại các nghĩa trang"],
    ],
};
