import {
  basis,
  done,
  doneList,
  duty,
  goal,
  goalList,
  heading,
  line,
  numbered,
  oneOf,
  type Script,
  some,
} from "./script.js";

/** Guidance, telegrams, invitations. */
export const NOTES: readonly Script[] = [
  {
    kind: "huong-dan",
    type: ["HD", "Hướng dẫn"],
    office: "sở:nv",
    subject: "<<Bình xét ## Công tác bình xét>> thi đua, khen thưởng {Y}",
    years: [2013, 2020, 2025],
    months: [9, 11],
    body: [
      ...basis(
        "Căn cứ {L;Luật Thi đua, Khen thưởng}; {ref;Kế hoạch;#/KH-HĐTĐ;-40;Hội đồng Thi đua - Khen thưởng tỉnh}; Sở Nội vụ hướng dẫn như sau:",
      ),
      heading("I. TỶ LỆ KHEN THƯỞNG"),
      goalList(
        "Tỷ lệ đề nghị như sau:",
        "- ",
        "{r;15;;Chiến sĩ thi đua cơ sở không quá #% tổng số lao động tiên tiến;Chiến sĩ thi đua cơ sở trên tổng số lao động tiên tiến};",
        "{r;20..30;;Bằng khen của Chủ tịch UBND tỉnh tối đa #% số tập thể đủ điều kiện;Bằng khen của Chủ tịch UBND tỉnh trên số tập thể đủ điều kiện};",
        "{?r;30..50;;Bảo đảm từ #% trở lên là người lao động trực tiếp;người lao động trực tiếp}.",
      ),
      heading("II. MỨC THƯỞNG"),
      goal(
        "Tiền thưởng kèm theo Cờ thi đua: {m;9..18;triệu đồng;#;Cờ thi đua}; Bằng khen tập thể: {m;2..5;triệu đồng;#;Bằng khen tập thể}.",
      ),
      heading("III. HỒ SƠ VÀ THỜI GIAN"),
      some(
        2,
        duty(
          "#. |subject|",
          "Các cụm, khối thi đua",
          "chấm điểm, suy tôn đơn vị dẫn đầu, gửi hồ sơ (gồm {?a;2;bộ;# bộ}) trước {D+25}",
        ),
        duty(
          "#. |subject|",
          "Các sở, ban, ngành và UBND {các huyện}",
          "gửi tờ trình khen thưởng về Ban Thi đua - Khen thưởng trước {D+45}; riêng ngành giáo dục trước {D+20}",
        ),
        duty("#. |subject|", "Ban Thi đua - Khen thưởng", "thẩm định, trình Hội đồng xét duyệt trong {due=M+3}"),
      ),
    ],
  },
  {
    kind: "huong-dan",
    type: ["HD", "Hướng dẫn"],
    office: "sở:nn",
    subject: "Khung lịch thời vụ và cơ cấu giống vụ Đông Xuân {Z=2024,2025}",
    years: [2024],
    months: [10, 11],
    body: [
      done(
        "Toàn tỉnh kế hoạch gieo cấy {a;38500..64200:10;ha;# ha lúa}; {a;6800..12400:10;ha;# ha màu}; {a;64.5..71.5;tạ/ha;năng suất lúa phấn đấu # tạ/ha;năng suất lúa}.",
      ),
      doneList(
        "Lịch gieo sạ:",
        "+ ",
        "Trà sớm: từ {N+10} đến {N+16};",
        "Trà chính vụ: từ {N+30} đến {N+40};",
        "Trà muộn: kết thúc trước {D+62}.",
      ),
      goal(
        "Lượng giống {a;80..100;kg|kg/ha;không quá # kg/ha;lượng giống gieo sạ}; {r;70..85;;trên #% diện tích dùng giống xác nhận;diện tích dùng giống xác nhận}.",
      ),
      duty(
        "1. |colon|",
        "Chi cục Trồng trọt và Bảo vệ thực vật",
        "dự báo rầy nâu, thông báo cho nông dân né rầy",
        "kiểm tra {a;90..240;đại lý;# đại lý vật tư} trước {D+35}",
      ),
      duty(
        "2. |colon|",
        "Công ty Khai thác công trình thủy lợi",
        "nạo vét {a;120..340;km;# km kênh mương} xong trước {D+28}",
      ),
    ],
  },
  {
    kind: "cong-dien",
    type: ["CĐ", "Công điện"],
    office: "tỉnh",
    subject: "<<Về việc ứng phó với ## Tập trung ứng phó>> áp thấp nhiệt đới có khả năng mạnh lên thành bão",
    years: [2016, 2020, 2025],
    months: [7, 11],
    coastal: true,
    urgency: "HỎA TỐC",
    body: [
      line("CHỦ TỊCH UBND TỈNH ĐIỆN:"),
      line("- Giám đốc các sở; Chỉ huy trưởng Bộ Chỉ huy Bộ đội Biên phòng tỉnh;"),
      line("- Chủ tịch UBND {các huyện}."),
      done(
        "Hồi {T=7} {N+0}, tâm áp thấp cách bờ biển {?a;260..480:10;km;khoảng # km;tâm áp thấp cách bờ biển}; dự báo từ đêm {N+1} có mưa {?a;100..180:10~200..350:10;mm;từ # - # mm;lượng mưa dự báo}. Toàn tỉnh {a;120..640;phương tiện|tàu thuyền;còn # phương tiện} với {a;840..4100;lao động|ngư dân;# lao động hoạt động trên biển}.",
      ),
      some(
        3,
        duty(
          "#. |colon|",
          "Bộ đội Biên phòng tỉnh",
          "kêu gọi tàu thuyền vào nơi tránh trú, hoàn thành trước {T=18} {D+1}",
        ),
        duty("#. |colon|", "{@nn}", "vận hành hồ chứa an toàn; báo cáo Chủ tịch UBND tỉnh trước {T=10} {D+2}"),
        duty(
          "#. |colon|",
          "Chủ tịch UBND các địa phương ven biển",
          "sơ tán {a;1200..4800:10;hộ;# hộ dân} tại khu vực xung yếu trước {T=15} {D+1}",
          "?cho học sinh nghỉ học khi cần thiết",
        ),
        duty("#. |colon|", "Điện lực tỉnh", "bảo đảm an toàn hệ thống điện, trực ban suốt ngày đêm"),
      ),
      done("Yêu cầu các đơn vị khẩn trương triển khai Công điện này./."),
    ],
  },
  {
    kind: "cong-dien",
    type: ["CĐ", "Công điện"],
    office: "huyện",
    subject: "Về việc khống chế bệnh dịch tả lợn Châu Phi",
    years: [2019, 2024],
    months: [4, 9],
    urgency: "THƯỢNG KHẨN",
    body: [
      done(
        "Từ {N-15} đến {N-1}, bệnh dịch tả lợn Châu Phi xảy ra tại {a;18..95;hộ|hộ chăn nuôi;# hộ chăn nuôi} thuộc {a;4..9;xã;# xã}, buộc tiêu hủy {a;240..2150;con|con lợn;# con lợn;lợn tiêu hủy}, {a;14.5..92.5;tấn;tổng trọng lượng # tấn;trọng lượng lợn tiêu hủy}.",
      ),
      some(
        2,
        duty(
          "#) |colon|",
          "Trạm Chăn nuôi và Thú y",
          "lấy mẫu, phun {a;1200..4800:100;lít|lít hóa chất;# lít hóa chất khử trùng} xong trước {D+5}",
        ),
        duty("#) |colon|", "UBND các xã có dịch", "lập chốt kiểm dịch, tiêu hủy trong ngày; báo cáo hằng ngày"),
        duty(
          "#) |colon|",
          "Phòng Tài chính - Kế hoạch",
          "tham mưu hỗ trợ {m;25000..38000:500;đồng;#;hỗ trợ tiêu hủy lợn} một kilôgam lợn hơi, trình trước {D+7}",
        ),
      ),
    ],
    first: ["UBND tỉnh (b/c)", "Chi cục Chăn nuôi và Thú y"],
  },
  {
    kind: "giay-moi",
    type: ["GM", "Giấy mời"],
    office: "vp",
    subject: "<<Dự họp ## Họp>> nghe báo cáo phương án sắp xếp trụ sở dôi dư và tiến độ giải phóng mặt bằng",
    years: [2018, 2025],
    body: [
      line("Kính gửi: <<Giám đốc các Sở: Tài chính, Xây dựng ## Lãnh đạo các sở, ngành liên quan>>"),
      done("Văn phòng UBND tỉnh trân trọng kính mời đại biểu dự họp, nội dung như sau:"),
      numbered("1. ", done("Thành phần: {?a;9..22;đại biểu;khoảng # đại biểu}; mời Chủ tịch UBND {huyện} cùng dự.")),
      numbered("2. ", done("Thời gian: {T=14}, {N+4}.")),
      numbered("3. ", done("Địa điểm: Phòng họp tầng hai, trụ sở UBND tỉnh.")),
      duty(
        "4. Phân công chuẩn bị: |subject|",
        "Sở Tài chính",
        "chuẩn bị báo cáo, gửi Văn phòng UBND tỉnh trước {D+2} (theo {ref;Công văn;#/UBND-TH;-12;UBND tỉnh})",
      ),
      done("Đề nghị các đại biểu đến dự họp đầy đủ, đúng giờ./."),
    ],
    signature: "<<TL. Chủ tịch UBND tỉnh > Chánh Văn phòng ## KT. Chánh Văn phòng > Phó Chánh Văn phòng>>",
  },
  {
    kind: "giay-moi",
    type: ["GM", "Giấy mời"],
    office: "huyện",
    subject: "Dự Hội nghị trực tuyến tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc {Y}",
    years: [2012, 2021, 2023],
    months: [11, 12],
    body: [
      done("UBND {huyện} tổ chức Hội nghị trực tuyến với {a;14..24;điểm cầu|điểm;# điểm cầu cấp xã}."),
      line("I. Thành phần:"),
      line("- Điểm cầu huyện: Thường trực Huyện ủy; thủ trưởng các phòng, ban;"),
      line("- Điểm cầu xã: Bí thư Đảng ủy, Trưởng Công an xã."),
      done("II. Thời gian: một buổi, bắt đầu từ {T=8} {N+9}."),
      oneOf(
        [
          done(
            "III. Khen thưởng: {a;16..38;tập thể;# tập thể} và {a;24..70;cá nhân;# cá nhân}, {m;85..210;triệu đồng;tổng số tiền #;tiền thưởng}.",
          ),
        ],
        [duty("III. |subject|Giao ", "Trung tâm Văn hóa, Thông tin", "kiểm tra đường truyền trước {T=16} {D+8}")],
      ),
      done("Giấy mời này thay công văn triệu tập./."),
    ],
  },
];
