export const PERSONNEL = {
    key: "personnel",
    years: [2012, 2026],
    lead: "nv",
    room: "NC",
    topic: "công tác cải cách hành chính và xây dựng đội ngũ cán bộ, công chức",
    field: "cải cách hành chính",
    project: "xây dựng cơ sở dữ liệu cán bộ, công chức, viên chức của tỉnh",
    grounds: [
        [2010, 2024, "{L;Luật Cán bộ, công chức;2008-11-13}"],
        [2025, 2026, "{L;Luật Cán bộ, công chức;2025-06-24}"],
        [2012, 2026, "{L;Luật Viên chức;2010-11-15}"],
        [
            2021,
            2025,
            "{R;Nghị quyết;76/NQ-CP;2021-07-15;Chính phủ;ban hành Chương trình tổng thể cải cách hành chính nhà nước {Z=2021,2030}}",
        ],
        [
            2012,
            2020,
            "{R;Nghị quyết;30c/NQ-CP;2011-11-08;Chính phủ;ban hành Chương trình tổng thể cải cách hành chính nhà nước {Z=2011,2020}}",
        ],
    ],
    results: [
        "{Y}, các cơ quan, đơn vị đã giải quyết {a;214000..568000:10;hồ sơ;# hồ sơ thủ tục hành chính;hồ sơ thủ tục hành chính được giải quyết}, trong đó {r;96.4..99.5;;#% được giải quyết đúng và trước hạn;hồ sơ được giải quyết đúng và trước hạn}",
        "Cắt giảm, đơn giản hóa {a;45..130;thủ tục|thủ tục hành chính;# thủ tục hành chính;thủ tục hành chính được cắt giảm, đơn giản hóa}, rút ngắn từ {r;20~30;;# - #% thời gian giải quyết;thời gian giải quyết được rút ngắn}",
        "Tinh giản {a;64..280;biên chế;# biên chế;biên chế được tinh giản}; giảm {a;8..34;phòng;# phòng và tương đương;phòng và tương đương được giảm} thuộc các sở, ngành",
        "Cử {a;1200..3400:10;lượt|lượt cán bộ|lượt cán bộ, công chức;# lượt cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng;lượt cán bộ, công chức, viên chức được cử đi đào tạo, bồi dưỡng} với kinh phí {m;4.2..11.6;tỷ đồng;#;kinh phí đào tạo, bồi dưỡng}",
        "Kiểm tra công vụ tại {f;22..38/46;cơ quan|cơ quan, đơn vị;# cơ quan, đơn vị;cơ quan, đơn vị được kiểm tra công vụ}, xử lý kỷ luật {a;6..27;công chức|công chức, viên chức;# công chức, viên chức vi phạm;công chức, viên chức vi phạm bị xử lý kỷ luật}",
        "Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính {r;81.4..91.7;;đạt #%;chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính}",
    ],
    targets: [
        "Duy trì tỷ lệ hồ sơ giải quyết đúng hạn {r;98;;đạt từ #% trở lên;tỷ lệ hồ sơ giải quyết đúng hạn}",
        "{Y}, {r;60..75;;trên #% hồ sơ được tiếp nhận trực tuyến;hồ sơ được tiếp nhận trực tuyến}",
        "Giảm {r;5..10;;tối thiểu #% biên chế hưởng lương từ ngân sách nhà nước so với đầu nhiệm kỳ;biên chế hưởng lương từ ngân sách nhà nước giảm}",
        "Đào tạo, bồi dưỡng {a;800..2100:50;lượt|lượt công chức;ít nhất # lượt công chức cấp xã;lượt công chức cấp xã được đào tạo, bồi dưỡng}",
        "{r;100;;#% cán bộ, công chức lãnh đạo, quản lý được bồi dưỡng theo tiêu chuẩn chức danh;cán bộ, công chức lãnh đạo, quản lý được bồi dưỡng theo tiêu chuẩn chức danh}",
        "Thời gian chờ đợi của tổ chức, cá nhân khi giao dịch {a;20..30;phút/lượt|phút;không quá # phút/lượt;thời gian chờ đợi của tổ chức, cá nhân khi giao dịch}",
    ],
    praise: [
        "Cải cách hành chính được triển khai đồng bộ trên các lĩnh vực, môi trường đầu tư, kinh doanh được cải thiện",
        "Kỷ luật, kỷ cương hành chính được siết chặt; tinh thần, thái độ phục vụ nhân dân có tiến bộ",
    ],
    weak: [
        "Một bộ phận cán bộ, công chức còn tâm lý né tránh, đùn đẩy trách nhiệm, ngại va chạm",
        "Công tác phối hợp giải quyết thủ tục liên thông giữa các cơ quan có lúc chưa chặt chẽ",
    ],
    measures: [
        "Nâng cao trách nhiệm người đứng đầu trong thực thi công vụ, xử lý nghiêm hành vi nhũng nhiễu",
        "Sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả gắn với cơ cấu lại đội ngũ",
        "Tổ chức đối thoại định kỳ với người dân, doanh nghiệp để kịp thời tháo gỡ vướng mắc",
    ],
    duties: [
        [
            "@nv",
            "theo dõi, đôn đốc việc thực hiện; tổng hợp kết quả, trình Chủ tịch Ủy ban nhân dân tỉnh trước {D+30}",
            "kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương hành chính",
        ],
        ["@vp", "đăng tải, cập nhật đầy đủ các thủ tục hành chính trên Cổng thông tin điện tử tỉnh"],
        ["@tp", "rà soát văn bản quy phạm pháp luật, đề xuất sửa đổi, bãi bỏ các quy định không còn phù hợp trước {D+45}"],
        ["@tc", "thẩm định dự toán, bố trí kinh phí cho công tác cải cách hành chính"],
        [
            "Thủ trưởng các sở, ban, ngành",
            "xây dựng đề án vị trí việc làm, gửi {@nv} thẩm định chậm nhất {D+21}",
            "chịu trách nhiệm về kết quả thực hiện tại cơ quan, đơn vị mình",
        ],
        ["Ủy ban nhân dân {các huyện}", "bố trí công chức đủ năng lực làm việc tại bộ phận một cửa"],
    ],
};
