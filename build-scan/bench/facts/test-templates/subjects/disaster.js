export const DISASTER = {
    key: "disaster",
    years: [2011, 2026],
    lead: "nn",
    room: "NN",
    topic: "công tác phòng, chống thiên tai và tìm kiếm cứu nạn",
    field: "phòng, chống thiên tai",
    project: "xử lý cấp bách sạt lở bờ sông đoạn qua {huyện}",
    grounds: [
        [2014, 2026, "{L;Luật Phòng, chống thiên tai;2013-06-19}"],
        [
            2021,
            2026,
            "{R;Nghị định;66/2021/NĐ-CP;2021-07-06;Chính phủ;quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật Đê điều}",
        ],
        [2009, 2013, "{L;Pháp lệnh Phòng, chống lụt, bão;1993-03-20}"],
        [2010, 2026, "{L;Luật Đê điều;2006-11-29}"],
    ],
    results: [
        "{Y}, thiên tai đã làm {a;2..11;người;# người chết, mất tích;người chết, mất tích do thiên tai}, {a;120..940;nhà|ngôi nhà;# ngôi nhà bị hư hỏng;ngôi nhà bị hư hỏng} và {a;650..3800:10;ha;# ha lúa, hoa màu bị ngập úng;lúa, hoa màu bị ngập úng}",
        "Tổng giá trị thiệt hại {m;64.5..412.5;tỷ đồng;ước khoảng #;tổng giá trị thiệt hại}",
        "Các địa phương đã di dời {a;210..860;hộ|hộ dân;# hộ dân ra khỏi khu vực có nguy cơ sạt lở, lũ quét;hộ dân được di dời ra khỏi khu vực có nguy cơ sạt lở, lũ quét}",
        "Toàn tỉnh {t;118..126;đội|đội xung kích;đã thành lập # đội xung kích phòng, chống thiên tai cấp xã;đội xung kích phòng, chống thiên tai cấp xã} với {a;7400..9800:10;thành viên;hơn # thành viên;thành viên đội xung kích}",
        "Quỹ Phòng, chống thiên tai tỉnh đã thu {m;8.6..21.4;tỷ đồng;được #;thu Quỹ Phòng, chống thiên tai}, hỗ trợ khắc phục hậu quả {m;3.2..7.8;tỷ đồng;#;hỗ trợ khắc phục hậu quả}",
        "Đã kiểm tra {f;92..117/121;hồ chứa|hồ;# hồ chứa thủy lợi trước mùa mưa lũ, đạt %%}",
    ],
    targets: [
        "{r;100;;#% cán bộ làm công tác phòng, chống thiên tai các cấp được tập huấn;cán bộ làm công tác phòng, chống thiên tai được tập huấn}",
        "Hoàn thành sửa chữa, nâng cấp {a;6..18;hồ chứa|hồ;ít nhất # hồ chứa xung yếu;hồ chứa xung yếu được sửa chữa, nâng cấp} {hết Y}",
        "Bố trí ổn định chỗ ở cho {a;140..380;hộ|hộ dân;không dưới # hộ dân vùng nguy cơ cao về sạt lở đất;hộ dân vùng nguy cơ cao về sạt lở đất được bố trí ổn định chỗ ở}",
        "Trồng {+;35..90;ha;mới # ha rừng phòng hộ ven sông, ven biển;rừng phòng hộ ven sông, ven biển trồng mới}",
        "Tỷ lệ hộ dân vùng thiên tai được tiếp nhận thông tin cảnh báo sớm {r;95..99;;đạt trên #%;tỷ lệ hộ dân vùng thiên tai được tiếp nhận thông tin cảnh báo sớm}",
        "Lắp đặt {+;12..30;trạm|trạm đo mưa;thêm # trạm đo mưa tự động;trạm đo mưa tự động}",
    ],
    praise: [
        "Phương châm “bốn tại chỗ” được quán triệt và vận dụng linh hoạt; lực lượng xung kích phát huy tốt vai trò nòng cốt",
        "Công tác dự báo, cảnh báo được truyền tải kịp thời đến tận thôn, bản, khu dân cư",
    ],
    weak: [
        "Phương án ứng phó của một số địa phương còn chung chung, chưa sát với tình hình thực tế",
        "Trang thiết bị cứu hộ, cứu nạn còn thiếu; nhiều công trình thủy lợi xuống cấp chưa có kinh phí sửa chữa",
    ],
    measures: [
        "Tổ chức trực ban nghiêm túc 24/24 giờ, theo dõi chặt chẽ diễn biến thời tiết",
        "Chủ động chuẩn bị lực lượng, vật tư, phương tiện theo phương châm “4 tại chỗ”",
        "Kiểm tra, rà soát các khu vực xung yếu, kiên quyết sơ tán người dân ra khỏi nơi nguy hiểm",
    ],
    duties: [
        [
            "@nn",
            "rà soát, vận hành an toàn các hồ chứa, hệ thống tiêu úng; tổng hợp phương án của các địa phương, báo cáo trước {D+12}",
            "duy trì trực ban 24/24 giờ, tham mưu chỉ đạo kịp thời",
        ],
        ["@qs", "sẵn sàng lực lượng, phương tiện tham gia ứng cứu, cứu hộ khi có yêu cầu"],
        ["@gt", "bố trí lực lượng cảnh báo, phân luồng giao thông tại các ngầm tràn, đoạn đường bị ngập sâu"],
        ["Công ty Điện lực tỉnh", "kiểm tra, bảo đảm an toàn lưới điện, hoàn thành trước {D+10}"],
        [
            "Ủy ban nhân dân {các huyện}",
            "rà soát các khu dân cư có nguy cơ sạt lở, lũ quét, hoàn thiện phương án sơ tán dân xong trước {D+9}",
            "dự trữ lương thực, thuốc men, nhu yếu phẩm thiết yếu",
        ],
        [
            "Đài Khí tượng Thủy văn tỉnh",
            "theo dõi chặt chẽ, dự báo và thông tin kịp thời diễn biến của mưa, lũ đến các cơ quan, đơn vị liên quan",
        ],
    ],
};
