export const HEALTH = {
    key: "health",
    years: [2011, 2026],
    lead: "yt",
    room: "VX",
    topic: "công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân",
    field: "y tế",
    project: "cải tạo, nâng cấp cơ sở khám bệnh, chữa bệnh tại {huyện}",
    grounds: [
        [2009, 2023, "{L;Luật Khám bệnh, chữa bệnh;2009-11-23}"],
        [2024, 2026, "{L;Luật Khám bệnh, chữa bệnh;2023-01-09}"],
        [
            2019,
            2023,
            "{R;Nghị định;146/2018/NĐ-CP;2018-10-17;Chính phủ;quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế}",
        ],
        [
            2015,
            2026,
            "{R;Thông tư;33/2015/TT-BYT;2015-10-27;Bộ Y tế;hướng dẫn chức năng, nhiệm vụ của Trạm Y tế xã, phường, thị trấn}",
        ],
    ],
    results: [
        "{Y}, các cơ sở khám bệnh, chữa bệnh trong tỉnh đã tiếp nhận {a;612000..985000:100;lượt|lượt người bệnh;# lượt người bệnh;lượt người bệnh được tiếp nhận}, {r;3.1..9.8;;tăng #% so với cùng kỳ năm trước;số lượt người bệnh tăng so với cùng kỳ năm trước}",
        "Đến nay, {f;102..121/126;trạm|trạm y tế;# trạm y tế có bác sĩ làm việc, đạt tỷ lệ %%}",
        "Tỷ lệ bao phủ bảo hiểm y tế toàn dân {r;88.1..95.6;;đạt #%;tỷ lệ bao phủ bảo hiểm y tế toàn dân}; số giường bệnh trên một vạn dân {a;24.5..36.5;giường|giường bệnh;đạt # giường;số giường bệnh trên một vạn dân}",
        "Tỷ lệ trẻ em dưới một tuổi được tiêm chủng đầy đủ các loại vắc xin {r;93.5..98.7;;đạt #%;tỷ lệ trẻ em dưới một tuổi được tiêm chủng đầy đủ}, cao hơn mức bình quân chung của cả nước",
        "Ngành Y tế đã tổ chức {a;12..36;lớp|lớp tập huấn;# lớp tập huấn chuyên môn;lớp tập huấn chuyên môn} cho {a;850..2400:10;lượt|lượt cán bộ|lượt cán bộ y tế;trên # lượt cán bộ y tế cơ sở;lượt cán bộ y tế cơ sở được tập huấn}",
        "Thanh tra, kiểm tra {a;420..980;cơ sở;# cơ sở hành nghề y, dược tư nhân;cơ sở hành nghề y, dược tư nhân được thanh tra, kiểm tra}, xử phạt vi phạm hành chính {a;14..58;cơ sở;# cơ sở;cơ sở bị xử phạt vi phạm hành chính} với tổng số tiền {m;120..640;triệu đồng;#;tổng số tiền xử phạt vi phạm hành chính}",
        "Tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi {r;8.9..13.6;;giảm còn #%;tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 5 tuổi}",
    ],
    targets: [
        "Phấn đấu {đến Y+1}, tỷ lệ người dân tham gia bảo hiểm y tế {r;93..97;;đạt từ #% trở lên;tỷ lệ người dân tham gia bảo hiểm y tế}",
        "Duy trì {f;126/126;trạm|trạm y tế;# trạm y tế xã, phường, thị trấn có bác sĩ làm việc thường xuyên}",
        "Số bác sĩ trên một vạn dân {a;9.5..12.5;bác sĩ;đạt ít nhất # bác sĩ;số bác sĩ trên một vạn dân}; số giường bệnh trên một vạn dân {a;30..38;giường|giường bệnh;đạt # giường bệnh;số giường bệnh trên một vạn dân}",
        "Giảm tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em {r;17.5..22.5;;xuống dưới #%;tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em}",
        "{Y}, có {+;6..14;trạm|trạm y tế;thêm # trạm y tế đạt Bộ tiêu chí quốc gia về y tế;trạm y tế đạt Bộ tiêu chí quốc gia về y tế}",
        "Tỷ lệ người dân hài lòng với dịch vụ y tế {r;85..92;;đạt trên #%;tỷ lệ người dân hài lòng với dịch vụ y tế}; {r;75..90;;trên #% người dân được lập hồ sơ sức khỏe điện tử;người dân được lập hồ sơ sức khỏe điện tử}",
    ],
    praise: [
        "Mạng lưới y tế cơ sở tiếp tục được củng cố, chất lượng khám bệnh, chữa bệnh từng bước được nâng lên",
        "Công tác phòng, chống dịch bệnh được triển khai chủ động, không để dịch chồng dịch, dịch lan rộng trên địa bàn",
    ],
    weak: [
        "Nhân lực y tế ở vùng sâu, vùng xa còn thiếu về số lượng và yếu về chuyên môn; trang thiết bị của một số trạm y tế đã xuống cấp",
        "Việc đấu thầu, mua sắm thuốc, vật tư y tế có thời điểm còn chậm, ảnh hưởng đến quyền lợi của người bệnh",
    ],
    measures: [
        "Tăng cường đào tạo, thu hút, luân phiên bác sĩ về công tác tại tuyến cơ sở",
        "Đẩy mạnh ứng dụng công nghệ thông tin trong quản lý khám bệnh, chữa bệnh và thanh toán bảo hiểm y tế",
        "Chủ động giám sát, phát hiện sớm, xử lý kịp thời các ổ dịch ngay từ khi mới phát sinh",
    ],
    duties: [
        [
            "@yt",
            "chủ trì, phối hợp với các cơ quan liên quan xây dựng kế hoạch chi tiết, trình Ủy ban nhân dân tỉnh trước {D+25}",
            "thường xuyên kiểm tra, đôn đốc các đơn vị trực thuộc trong quá trình tổ chức thực hiện",
        ],
        ["@bh", "phối hợp với ngành Y tế tháo gỡ vướng mắc trong thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế"],
        [
            "@tc",
            "tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện theo phân cấp ngân sách và quy định của pháp luật",
        ],
        [
            "@gd",
            "chỉ đạo các cơ sở giáo dục thực hiện tốt công tác y tế trường học, tổ chức khám sức khỏe định kỳ cho học sinh xong trước {D+60}",
        ],
        [
            "Ủy ban nhân dân {các huyện}",
            "rà soát thực trạng cơ sở vật chất, nhân lực của các trạm y tế trên địa bàn, báo cáo kết quả về {@yt} trước {D+18}",
            "bố trí quỹ đất, lồng ghép các nguồn vốn để nâng cấp trạm y tế",
        ],
        [
            "@pt",
            "tăng thời lượng phát sóng, tuyên truyền về các biện pháp phòng, chống dịch bệnh và lợi ích của việc tham gia bảo hiểm y tế",
        ],
    ],
};
