export const TOURISM = {
    key: "tourism",
    years: [2009, 2026],
    lead: "vh",
    room: "VX",
    topic: "phát triển du lịch và bảo tồn di sản văn hóa",
    field: "văn hóa, thể thao và du lịch",
    project: "tu bổ, tôn tạo khu di tích lịch sử - văn hóa trên địa bàn {huyện}",
    grounds: [
        [2009, 2017, "{L;Luật Du lịch;2005-06-14}"],
        [2018, 2026, "{L;Luật Du lịch;2017-06-19}"],
        [2009, 2024, "{L;Luật Di sản văn hóa;2001-06-29}"],
        [
            2017,
            2026,
            "{R;Nghị quyết;08-NQ/TW;2017-01-16;Bộ Chính trị;về phát triển du lịch trở thành ngành kinh tế mũi nhọn}",
        ],
    ],
    results: [
        "{Y}, toàn tỉnh đón {a;820000..4600000:1000;lượt|lượt khách;# lượt khách;lượt khách du lịch}, trong đó khách quốc tế {a;12000..410000:500;lượt|lượt khách;đạt # lượt;lượt khách quốc tế}",
        "Tổng thu từ khách du lịch {m;640..5800;tỷ đồng;ước đạt #;tổng thu từ khách du lịch}, {r;8.4..32.5;;tăng #% so với cùng kỳ;tổng thu từ khách du lịch tăng so với cùng kỳ}",
        "Trên địa bàn {t;210..560;cơ sở|cơ sở lưu trú;hiện có # cơ sở lưu trú;cơ sở lưu trú} với {a;3800..12400:10;phòng;gần # phòng;phòng lưu trú}; công suất sử dụng phòng bình quân {r;48.5..67.2;;đạt #%;công suất sử dụng phòng bình quân}",
        "Toàn tỉnh {t;180..420;di tích;có # di tích được xếp hạng;di tích được xếp hạng}, gồm {a;28..74;di tích;# di tích cấp quốc gia;di tích cấp quốc gia} và các di tích cấp tỉnh",
        "Tổ chức {a;6..18;sự kiện;# sự kiện văn hóa, thể thao tiêu biểu;sự kiện văn hóa, thể thao tiêu biểu}, thu hút {a;45000..180000:1000;lượt|lượt người;khoảng # lượt người tham dự;lượt người tham dự}",
        "Thể thao thành tích cao giành {a;48..160;huy chương;# huy chương các loại;huy chương các loại}; {f;152..181/192;thôn|thôn, bản;# thôn, bản đạt danh hiệu văn hóa, đạt %%}",
    ],
    targets: [
        "Phấn đấu {Y} đón {a;1200000..5200000:10000;lượt|lượt khách;trên # lượt khách du lịch;lượt khách du lịch}; tổng thu {m;900..6400:50;tỷ đồng;đạt #;tổng thu từ khách du lịch}",
        "Xây dựng {+;2..5;sản phẩm|sản phẩm du lịch;mới từ # sản phẩm du lịch đặc thù trở lên;sản phẩm du lịch đặc thù xây dựng mới}",
        "Đến {hết Y}, {r;70..85;;#% lao động trong ngành được bồi dưỡng nghiệp vụ;lao động trong ngành được bồi dưỡng nghiệp vụ}",
        "Tỷ lệ hộ gia đình đạt danh hiệu “Gia đình văn hóa” {r;86..93;;đạt tối thiểu #%;tỷ lệ hộ gia đình đạt danh hiệu Gia đình văn hóa}",
        "Lập hồ sơ khoa học đề nghị xếp hạng {+;3..8;di tích;thêm # di tích cấp tỉnh;di tích cấp tỉnh được lập hồ sơ đề nghị xếp hạng}",
        "Thời gian lưu trú bình quân của khách {a;1.6..2.8;ngày/lượt|ngày;đạt # ngày/lượt;thời gian lưu trú bình quân của khách}",
    ],
    praise: [
        "Hoạt động du lịch phục hồi và phát triển, hình ảnh quê hương, con người địa phương được quảng bá rộng rãi",
        "Các giá trị di sản văn hóa vật thể và phi vật thể được quan tâm bảo tồn, phát huy",
    ],
    weak: [
        "Sản phẩm du lịch còn đơn điệu, thiếu các khu vui chơi, giải trí quy mô lớn để giữ chân du khách",
        "Nhiều di tích xuống cấp nhưng nguồn vốn tu bổ, tôn tạo hạn hẹp",
    ],
    measures: [
        "Đẩy mạnh xúc tiến, quảng bá trên nền tảng số, liên kết phát triển tour, tuyến với các tỉnh trong vùng",
        "Nâng cao chất lượng phục vụ, bảo đảm vệ sinh môi trường, an ninh trật tự tại các khu, điểm du lịch",
        "Huy động nguồn lực xã hội hóa để bảo tồn, tôn tạo di tích",
    ],
    duties: [
        [
            "@vh",
            "xây dựng kịch bản chi tiết, trình Ủy ban nhân dân tỉnh phê duyệt trước {D+20}",
            "hướng dẫn các đơn vị kinh doanh du lịch niêm yết và bán đúng giá",
        ],
        ["@ct", "phối hợp tổ chức các gian hàng giới thiệu sản phẩm đặc trưng của địa phương"],
        [
            "@ca",
            "xây dựng phương án bảo đảm an ninh trật tự, phân luồng giao thông tại các điểm tổ chức, hoàn thành trước {D+15}",
        ],
        ["@pt", "xây dựng chuyên trang, phóng sự quảng bá tiềm năng, thế mạnh du lịch"],
        ["@yt", "kiểm tra an toàn thực phẩm tại các cơ sở kinh doanh dịch vụ ăn uống, báo cáo kết quả trước {D+18}"],
        [
            "Ủy ban nhân dân {các huyện}",
            "chỉnh trang cảnh quan, treo băng rôn, khẩu hiệu, cờ Tổ quốc trên các trục đường chính",
        ],
    ],
};
