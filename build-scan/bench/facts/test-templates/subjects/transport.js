export const TRANSPORT = {
    key: "transport",
    years: [2010, 2026],
    lead: "gt",
    room: "CN",
    topic: "công tác bảo đảm trật tự, an toàn giao thông",
    field: "giao thông vận tải",
    project: "nâng cấp tuyến đường trục chính qua {huyện}",
    grounds: [
        [2009, 2024, "{L;Luật Giao thông đường bộ;2008-11-13}"],
        [2025, 2026, "{L;Luật Trật tự, an toàn giao thông đường bộ;2024-06-27}"],
        [
            2012,
            2018,
            "{R;Nghị quyết;88/NQ-CP;2011-08-24;Chính phủ;về tăng cường thực hiện các giải pháp trọng tâm bảo đảm trật tự an toàn giao thông}",
        ],
        [
            2020,
            2024,
            "{R;Nghị định;100/2019/NĐ-CP;2019-12-30;Chính phủ;quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt}",
        ],
    ],
    results: [
        "{Y}, trên địa bàn tỉnh {a;96..318;vụ|vụ tai nạn giao thông;xảy ra # vụ tai nạn giao thông;vụ tai nạn giao thông xảy ra}, làm {a;42..118;người;chết # người;người chết do tai nạn giao thông}, {a;60..260;người;bị thương # người;người bị thương do tai nạn giao thông}",
        "So với cùng kỳ năm trước, số vụ {r;4.2..15.6;;giảm #%;số vụ tai nạn giao thông giảm}, số người chết {r;2.5..11.4;;giảm #%;số người chết giảm}",
        "Lực lượng chức năng đã tổ chức {a;2100..5400;ca|ca tuần tra, kiểm soát;# ca tuần tra, kiểm soát}, phát hiện, xử lý {a;18500..46200;trường hợp;# trường hợp vi phạm;trường hợp vi phạm được phát hiện, xử lý}, phạt tiền {m;14.2..58.6;tỷ đồng;#;tiền phạt vi phạm giao thông}",
        "Hoàn thành, đưa vào sử dụng {a;3..9;công trình|công trình giao thông;# công trình giao thông trọng điểm;công trình giao thông trọng điểm hoàn thành}; cứng hóa {a;86..240;km|km đường;# km đường giao thông nông thôn;km đường giao thông nông thôn được cứng hóa}",
        "Xóa bỏ {f;14..26/31;điểm đen|điểm;# điểm đen về tai nạn giao thông, chiếm %%}",
        "Sản lượng vận tải hành khách {a;12.4..28.6;triệu lượt khách|triệu lượt;đạt # triệu lượt khách;sản lượng vận tải hành khách}, doanh thu vận tải ước {m;1450..3900;tỷ đồng;đạt #;doanh thu vận tải}",
    ],
    targets: [
        "Giảm {r;5~10;;từ #% đến #% số vụ tai nạn giao thông so với năm trước;số vụ tai nạn giao thông giảm}",
        "Phấn đấu {hết Y}, tỷ lệ đường xã được nhựa hóa, bê tông hóa {r;90..99;;đạt #%;tỷ lệ đường xã được nhựa hóa, bê tông hóa}",
        "Cải tạo, nâng cấp {a;45..120;km;tối thiểu # km đường tỉnh;đường tỉnh được cải tạo, nâng cấp}; xây dựng {+;4..12;cầu|cầu dân sinh;mới # cầu dân sinh;cầu dân sinh xây dựng mới}",
        "Lắp đặt {+;20..60;camera;thêm # camera giám sát trên các tuyến đường trọng điểm;camera giám sát trên các tuyến đường trọng điểm}",
        "{r;100;;#% lái xe kinh doanh vận tải được khám sức khỏe định kỳ;lái xe kinh doanh vận tải được khám sức khỏe định kỳ}",
        "Giải ngân vốn đầu tư công lĩnh vực giao thông {Y} {r;92..98;;đạt trên #% kế hoạch;giải ngân vốn đầu tư công lĩnh vực giao thông}",
    ],
    praise: [
        "Kết cấu hạ tầng giao thông tiếp tục được quan tâm đầu tư, từng bước đồng bộ và kết nối liên vùng",
        "Tai nạn giao thông được kiềm chế, không xảy ra ùn tắc giao thông kéo dài",
    ],
    weak: [
        "Tình trạng xe quá khổ, quá tải, cơi nới thành thùng vẫn còn diễn ra trên một số tuyến đường",
        "Ý thức chấp hành pháp luật của một bộ phận người tham gia giao thông còn hạn chế; hành lang an toàn đường bộ bị lấn chiếm",
    ],
    measures: [
        "Kiên quyết xử lý vi phạm về nồng độ cồn, tốc độ, chở quá tải trọng cho phép",
        "Rà soát, bổ sung hệ thống biển báo, vạch sơn, gờ giảm tốc tại các vị trí tiềm ẩn nguy cơ mất an toàn",
        "Đẩy nhanh tiến độ giải phóng mặt bằng, thi công các công trình trọng điểm",
    ],
    duties: [
        [
            "@gt",
            "chủ trì kiểm tra, khắc phục hư hỏng mặt đường, điểm mất an toàn giao thông xong trước {D+30}",
            "thẩm định phương án tổ chức giao thông các tuyến mới",
        ],
        [
            "@ca",
            "chỉ đạo lực lượng Cảnh sát giao thông tăng cường tuần tra, kiểm soát, xử lý nghiêm các hành vi là nguyên nhân trực tiếp gây tai nạn",
        ],
        ["@pt", "xây dựng chuyên mục tuyên truyền an toàn giao thông, phát sóng từ trước {D+15}"],
        ["@kh", "tham mưu phân bổ vốn đầu tư công cho các dự án giao thông, trình Ủy ban nhân dân tỉnh chậm nhất {D+40}"],
        [
            "Ủy ban nhân dân {các huyện}",
            "tổ chức giải tỏa lấn chiếm hành lang an toàn giao thông, báo cáo kết quả về Ban An toàn giao thông tỉnh trước {D+28}",
        ],
        ["Ban An toàn giao thông tỉnh", "theo dõi, tổng hợp tình hình, định kỳ hằng tháng báo cáo Ủy ban nhân dân tỉnh"],
    ],
};
