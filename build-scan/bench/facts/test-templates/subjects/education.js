export const EDUCATION = {
    key: "education",
    years: [2009, 2026],
    lead: "gd",
    room: "VX",
    topic: "nâng cao chất lượng giáo dục và đào tạo",
    field: "giáo dục",
    project: "xây dựng nhà lớp học bộ môn Trường Trung học phổ thông trên địa bàn {huyện}",
    grounds: [
        [2009, 2019, "{L;Luật Giáo dục;2005-06-14}"],
        [2020, 2026, "{L;Luật Giáo dục;2019-06-14}"],
        [
            2014,
            2026,
            "{R;Nghị quyết;29-NQ/TW;2013-11-04;Ban Chấp hành Trung ương Đảng khóa XI;về đổi mới căn bản, toàn diện giáo dục và đào tạo}",
        ],
        [
            2021,
            2026,
            "{R;Thông tư;32/2018/TT-BGDĐT;2018-12-26;Bộ trưởng Bộ Giáo dục và Đào tạo;ban hành Chương trình giáo dục phổ thông}",
        ],
    ],
    results: [
        "{NH}, toàn tỉnh {t;486..612;trường;có # trường mầm non và phổ thông} với {a;185000..310000:10;học sinh|trẻ em, học sinh;# học sinh;học sinh mầm non và phổ thông}",
        "Đã có {f;312..398/486;trường;# trường đạt chuẩn quốc gia, chiếm tỷ lệ %%}",
        "Tỷ lệ học sinh tốt nghiệp trung học phổ thông {r;96.5..99.4;;đạt #%;tỷ lệ học sinh tốt nghiệp trung học phổ thông}; {a;28..61;giải;# giải tại kỳ thi chọn học sinh giỏi quốc gia;giải học sinh giỏi quốc gia}",
        "Tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp {r;99.1..99.9;;đạt #%;tỷ lệ huy động trẻ mẫu giáo 5 tuổi ra lớp}; tỷ lệ học sinh bỏ học {r;0.12..0.46;;giảm còn #%;tỷ lệ học sinh bỏ học}",
        "Ngành Giáo dục đã tuyển dụng {+;140..420;giáo viên;mới # giáo viên các cấp học;giáo viên các cấp học được tuyển dụng}, bồi dưỡng thường xuyên cho {a;6200..9800:50;lượt|lượt cán bộ quản lý, giáo viên;hơn # lượt cán bộ quản lý, giáo viên;lượt cán bộ quản lý, giáo viên được bồi dưỡng}",
        "Kinh phí đầu tư cơ sở vật chất trường học {m;85..240;tỷ đồng;đạt #;kinh phí đầu tư cơ sở vật chất trường học}, trong đó xã hội hóa {m;12..46;tỷ đồng;#;xã hội hóa}",
        "Toàn ngành còn thiếu {a;320..860;giáo viên;# giáo viên so với định mức;giáo viên còn thiếu so với định mức}, tập trung ở bậc mầm non và các môn Tin học, Ngoại ngữ",
    ],
    targets: [
        "{hết Y}, tỷ lệ trường đạt chuẩn quốc gia {r;68..82;;đạt #% trở lên;tỷ lệ trường đạt chuẩn quốc gia}",
        "Tỷ lệ phòng học kiên cố {r;88..96;;đạt ít nhất #%;tỷ lệ phòng học kiên cố}; xây dựng {+;85..160;phòng|phòng học;mới # phòng học;phòng học xây dựng mới}",
        "Công nhận {+;8..18;trường;thêm # trường đạt chuẩn quốc gia;trường đạt chuẩn quốc gia}, đưa số trường đạt chuẩn toàn tỉnh {f;340..402/486;trường;thành # trường;số trường đạt chuẩn toàn tỉnh}",
        "Huy động {r;32..45;;từ #% trẻ nhà trẻ trở lên ra lớp;trẻ nhà trẻ ra lớp}",
        "Tỷ lệ giáo viên đạt chuẩn và trên chuẩn trình độ đào tạo {r;90..97;;đạt tối thiểu #%;tỷ lệ giáo viên đạt chuẩn và trên chuẩn trình độ đào tạo}",
        "Mở {+;2..6~7..10;lớp|lớp xóa mù chữ;thêm từ # - # lớp xóa mù chữ;lớp xóa mù chữ} tại các thôn, bản đặc biệt khó khăn",
    ],
    praise: [
        "Quy mô trường, lớp tiếp tục được sắp xếp hợp lý, đáp ứng tốt hơn nhu cầu học tập của con em nhân dân",
        "Chất lượng giáo dục đại trà và giáo dục mũi nhọn có chuyển biến tích cực; nền nếp, kỷ cương trường học được giữ vững",
    ],
    weak: [
        "Tình trạng thừa, thiếu giáo viên cục bộ giữa các cấp học, môn học chậm được khắc phục",
        "Cơ sở vật chất của nhiều điểm trường lẻ còn tạm bợ, thiếu phòng học bộ môn và nhà vệ sinh đạt chuẩn",
    ],
    measures: [
        "Sắp xếp, điều chuyển giáo viên hợp lý giữa các địa phương, ưu tiên địa bàn khó khăn",
        "Đẩy mạnh xã hội hóa giáo dục, huy động các nguồn lực hợp pháp để kiên cố hóa trường, lớp học",
        "Chú trọng giáo dục đạo đức, lối sống, kỹ năng sống cho học sinh gắn với xây dựng văn hóa học đường",
    ],
    duties: [
        [
            "@gd",
            "hướng dẫn các cơ sở giáo dục rà soát quy mô, nhu cầu giáo viên, tổng hợp báo cáo Ủy ban nhân dân tỉnh trước {D+20}",
            "tổ chức tốt các kỳ thi theo kế hoạch",
        ],
        ["@nv", "thẩm định, trình Ủy ban nhân dân tỉnh giao biên chế sự nghiệp giáo dục chậm nhất {D+35}"],
        ["@tc", "cân đối, bố trí kinh phí mua sắm thiết bị dạy học tối thiểu theo khả năng ngân sách"],
        ["@xd", "hướng dẫn các địa phương áp dụng thiết kế mẫu phòng học, nhà vệ sinh phù hợp với điều kiện từng vùng"],
        [
            "Ủy ban nhân dân {các huyện}",
            "chỉ đạo sửa chữa trường, lớp học trước khi bước vào năm học mới, hoàn thành trước {D+45}",
            "bảo đảm an ninh, an toàn trường học trên địa bàn",
        ],
        ["Tỉnh Đoàn", "tổ chức các hoạt động tình nguyện hỗ trợ học sinh có hoàn cảnh khó khăn đến trường"],
    ],
};
