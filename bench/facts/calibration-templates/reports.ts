import {
  criterion,
  done,
  doneList,
  duty,
  goal,
  goalList,
  heading,
  line,
  money,
  moneyTable,
  numbered,
  oneOf,
  type Script,
  some,
  table,
} from "./script.js";

const kind = "bao-cao";
const type = ["BC", "Báo cáo"] as const;

/** Reports: health, schools, floods, reform of procedures, the budget, poverty, tourism, new rural communes. */
export const REPORTS: readonly Script[] = [
  {
    kind,
    type,
    office: "sở:yt",
    subject: "Kết quả công tác y tế {9T}, <<phương hướng ## nhiệm vụ trọng tâm>> những tháng cuối năm",
    years: [2013, 2020, 2024],
    months: [9, 10],
    body: [
      heading("I. CÔNG TÁC KHÁM, CHỮA BỆNH"),
      done(
        "{9T}, các cơ sở y tế trong tỉnh khám bệnh cho {a;412000..865000:100;lượt|lượt người;# lượt người}, {r;2.1..9.7;;tăng #% so với cùng kỳ;số lượt khám bệnh tăng so với cùng kỳ}; điều trị nội trú {a;38500..71200:10;lượt|bệnh nhân;# lượt bệnh nhân nội trú}.",
        "?Công suất sử dụng giường bệnh {r;88..112;;đạt #%;công suất sử dụng giường bệnh}.",
        "Triển khai {+;6..18;kỹ thuật;# kỹ thuật mới} tại bệnh viện tuyến tỉnh.",
      ),
      heading("II. CÔNG TÁC DỰ PHÒNG"),
      doneList(
        "Tính đến {on=9-15,0}, tình hình dịch bệnh như sau:",
        "- ",
        "Sốt xuất huyết: {a;240..1250;ca|ca mắc;ghi nhận # ca mắc;sốt xuất huyết ca mắc}, {?a;1..3;ca|ca tử vong;# ca tử vong}, {a;18..74;ổ dịch;phát hiện # ổ dịch};",
        "Tay chân miệng: {a;90..640;ca;# ca;tay chân miệng}, giảm {r;5..35;;#%;ca tay chân miệng giảm};",
        "?Sởi: {a;4..19;trường hợp|ca;# trường hợp dương tính;sởi trường hợp dương tính};",
        "Tiêm chủng mở rộng: {f;11200..11890/12000;trẻ|trẻ em;# trẻ dưới một tuổi được tiêm chủng đầy đủ, đạt tỷ lệ %%}.",
      ),
      some(
        1,
        done(
          "Về an toàn thực phẩm: kiểm tra {a;850..2400;lượt|lượt cơ sở|cơ sở;# lượt cơ sở}, phát hiện {part;4.1..11.2;cơ sở;# cơ sở vi phạm, chiếm %%;cơ sở vi phạm}; phạt tiền {m;85..460;triệu đồng;#;phạt tiền vi phạm an toàn thực phẩm}.",
        ),
        done(
          "Toàn ngành có {a;2150..3900;viên chức|công chức, viên chức, viên chức;# công chức, viên chức}; {f;96..118/124;trạm y tế;# trạm y tế có bác sĩ làm việc thường xuyên, chiếm tỷ lệ %%}.",
        ),
        done(
          "Tỷ lệ bao phủ bảo hiểm y tế {r;83.5..94.6;;đạt #% dân số;tỷ lệ bao phủ bảo hiểm y tế}, <<vượt {r;0.3..1.9;;#% so với kế hoạch;tỷ lệ bao phủ bảo hiểm y tế vượt so với kế hoạch} ## cao hơn bình quân chung cả nước>>.",
        ),
      ),
      heading("III. NHIỆM VỤ TRỌNG TÂM"),
      goal(
        "Phấn đấu đến {hết Y} hoàn thành {r;100;;#% chỉ tiêu kế hoạch;hoàn thành chỉ tiêu kế hoạch}; giảm tỷ suất tử vong trẻ em dưới năm tuổi {r;15..19;;xuống dưới #%;tỷ suất tử vong trẻ em dưới năm tuổi}.",
      ),
      some(
        2,
        duty(
          "#- |colon|",
          "Trung tâm Kiểm soát bệnh tật",
          "giám sát chặt chẽ các ổ dịch cũ, <<báo cáo kết quả về Sở trước {D+20} ## duy trì các đội phản ứng nhanh>>",
        ),
        duty(
          "#- |colon|",
          "Các bệnh viện trực thuộc",
          "rà soát danh mục thuốc, gửi dự trù về Phòng Nghiệp vụ Dược chậm nhất {D+14}",
          "?đẩy mạnh khám bệnh từ xa",
        ),
        duty(
          "#- |colon|",
          "Chi cục An toàn vệ sinh thực phẩm",
          "tổ chức đợt kiểm tra cao điểm dịp Tết, hoàn thành trong {due=M+3}",
        ),
      ),
    ],
    first: ["Bộ Y tế (b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject: "Tổng kết {NH} của ngành giáo dục và đào tạo",
    years: [2010, 2017, 2022],
    months: [6, 7],
    body: [
      line("Phần thứ nhất. KẾT QUẢ THỰC HIỆN"),
      numbered(
        "1. ",
        done(
          "Quy mô: toàn huyện <<hiện>> có {t;41..68;trường;# trường mầm non, tiểu học và trung học cơ sở} với {a;640..980;lớp;# lớp}, {a;17800..32500:5;học sinh;# học sinh}; {?a;1..9;trường;tăng # trường;trường tăng} so với năm học trước.",
        ),
      ),
      numbered(
        "2. ",
        done(
          "Trường chuẩn quốc gia: {f;22..37/52;trường;có # trường đạt chuẩn quốc gia, đạt tỷ lệ %%}.",
          "?Trong năm học công nhận {+;2..5;trường;mới # trường;trường công nhận mới}.",
        ),
      ),
      numbered(
        "3. ",
        done(
          "Chất lượng: {r;98.1..99.9;;tỷ lệ học sinh lớp năm hoàn thành chương trình tiểu học đạt #%}; {r;97.0..99.4;;xét tốt nghiệp trung học cơ sở đạt #%;tỷ lệ tốt nghiệp trung học cơ sở}; {a;14..46;giải;# giải học sinh giỏi cấp tỉnh} (gồm {?a;1..4;giải;# giải Nhất}).",
        ),
      ),
      numbered(
        "4. ",
        done(
          "Đội ngũ: {r;94.5..100;;#% giáo viên đạt chuẩn trình độ đào tạo;giáo viên đạt chuẩn trình độ đào tạo}, còn thiếu {a;26..97;giáo viên;# giáo viên so với định mức}.",
        ),
      ),
      oneOf(
        [
          table(
            "result",
            "STT Nội dung ĐVT Kết quả {NH}",
            "Huy động trẻ ra lớp nhà trẻ;%;24..41",
            "Huy động trẻ mẫu giáo;%;91.5..98.9",
            "Phòng học kiên cố;phòng;410..620",
            "Số bếp ăn bán trú;bếp;19..38",
          ),
        ],
        [
          done(
            "Kinh phí xây dựng cơ sở vật chất trong năm {m;12..48;tỷ đồng;là #;kinh phí xây dựng cơ sở vật chất}, trong đó xã hội hóa {m;1.5..6.5;tỷ đồng;được trên #;kinh phí xã hội hóa}.",
          ),
        ],
      ),
      line("Phần thứ hai. PHƯƠNG HƯỚNG"),
      goalList(
        "Đến {Y+1}, ngành giáo dục phấn đấu:",
        "+ ",
        "Xây dựng {+;3..6;trường;thêm # trường chuẩn quốc gia}",
        "{r;99..100;;Duy trì #% xã đạt phổ cập giáo dục;xã đạt phổ cập giáo dục}",
        "{+;12..30;phòng|phòng học;Xây mới # phòng học;phòng học xây mới}",
      ),
      duty(
        "|subject|Đề nghị ",
        "Sở Giáo dục và Đào tạo",
        "xem xét, bổ sung biên chế giáo viên mầm non trước khai giảng năm học mới",
      ),
    ],
    first: ["Sở GD&ĐT (b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject:
      "Nhanh tình hình thiệt hại do <<mưa lũ ## lốc xoáy và mưa đá>> gây ra <<từ {N-5} đến {N-3} ## tính đến {N-1}>>",
    years: [2009, 2017, 2024],
    months: [5, 11],
    urgency: "KHẨN",
    body: [
      line("Kính gửi: Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"),
      numbered(
        "1. ",
        done(
          "Diễn biến: Do ảnh hưởng của hoàn lưu bão, trên địa bàn {huyện} có mưa rất to, {a;120..210~260..420;mm;lượng mưa phổ biến từ # - # mm;lượng mưa phổ biến}; mực nước sông lúc {T=5} {N-3} vượt báo động ba {a;0.4..1.8;m;# m;mực nước sông vượt báo động ba}.",
        ),
      ),
      doneList(
        "2. Thiệt hại ban đầu:",
        "- ",
        "Về người: {a;1..3;người;# người bị thương}, không có người chết;",
        "Về nhà ở: {a;18..240;nhà|ngôi nhà;# nhà bị tốc mái}, {?a;2..9;nhà|ngôi nhà;# nhà sập hoàn toàn};",
        "Về nông nghiệp: {a;120..860;ha;# ha lúa bị ngập} và {a;14..96;ha;khoảng # ha hoa màu dập nát}; {a;310..2900:10;con|con gia súc, gia cầm;# con gia súc, gia cầm bị cuốn trôi};",
        "Về giao thông: sạt lở {a;1200..8600:50;m3|m3 đất đá;# m3 đất đá}, ách tắc {a;2..7;điểm;# điểm trên các tuyến liên xã};",
        "?Về điện: {f;9..22/25;xã;# xã mất điện}.",
      ),
      done(
        "<<Ước tổng giá trị thiệt hại ## Tổng thiệt hại ước tính>> {m;4..86;tỷ đồng;khoảng #;tổng giá trị thiệt hại}.",
      ),
      done(
        "3. Công tác khắc phục: huyện đã huy động {a;240..960;người;# người} cùng {a;12..45;phương tiện|xe;# phương tiện} giúp dân dựng lại nhà; hỗ trợ khẩn cấp mỗi hộ có nhà sập {m;10..40:5;triệu đồng;#;hỗ trợ hộ có nhà sập}; di dời {a;45..310;hộ;# hộ ra khỏi vùng nguy hiểm}.",
      ),
      goal(
        "4. Kiến nghị: đề nghị tỉnh hỗ trợ {m;3..25;tỷ đồng;#;kinh phí khắc phục}, {a;20..90;tấn;# tấn giống lúa ngắn ngày} và {a;500..1500:100;kg;# kg hóa chất khử khuẩn}.",
      ),
      duty("|subject|", "Phòng Kinh tế và Hạ tầng", "tiếp tục thống kê, báo cáo bổ sung trước {T=16} {D+1}"),
    ],
  },
  {
    kind,
    type,
    office: "sở:nv",
    subject: "Tình hình thực hiện cải cách hành chính <<{q=2 năm} ## {H1}>>",
    years: [2019, 2023, 2026],
    months: [6, 7],
    body: [
      done(
        "Thực hiện {ref;Kế hoạch;#/KH-UBND;-170;UBND tỉnh;về cải cách hành chính {Y}}, Sở Nội vụ báo cáo kết quả như sau:",
      ),
      numbered(
        "1. ",
        done(
          "Thể chế: trình ban hành {a;4..19;văn bản;# văn bản quy phạm pháp luật}, {r;100;;#% văn bản được thẩm định;văn bản được thẩm định}.",
        ),
      ),
      numbered(
        "2. ",
        done(
          "Thủ tục hành chính: <<Trong {q=2} ## {H1}>>, toàn tỉnh tiếp nhận {a;126400..318900:3;hồ sơ;# hồ sơ}; đã giải quyết {part;93.1..99.4;hồ sơ;# hồ sơ, đạt tỷ lệ %%;hồ sơ đã giải quyết}; quá hạn {part;0.2..1.1;hồ sơ;# hồ sơ (%%);hồ sơ quá hạn}.",
          "?Hồ sơ nộp trực tuyến {r;42.5..88.1;;đạt #%;hồ sơ nộp trực tuyến}.",
        ),
      ),
      numbered(
        "3. ",
        done(
          "Tổ chức bộ máy: giảm {a;3..14;phòng;# phòng;phòng giảm} thuộc sở; tinh giản {a;28..140;trường hợp;# trường hợp;tinh giản biên chế}, bằng {r;1.2..3.8;;#% biên chế được giao;tinh giản trên biên chế được giao}.",
        ),
      ),
      numbered(
        "4. ",
        done(
          "Chỉ số hài lòng của người dân {r;81.4..92.8;;là #%;chỉ số hài lòng của người dân}, {?a;3..12;bậc;tăng # bậc;xếp hạng chỉ số hài lòng}.",
        ),
      ),
      line("Phương hướng thời gian tới"),
      some(
        2,
        duty(
          "%) |colon|",
          "{@tt}",
          "nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính, vận hành chính thức từ {due=M+2}",
        ),
        duty(
          "%) |colon|",
          "Trung tâm Phục vụ hành chính công tỉnh",
          "công khai danh sách hồ sơ trễ hạn hằng tuần",
          "gửi văn bản xin lỗi người dân theo quy định",
        ),
        duty(
          "%) |colon|<<Đề nghị >>",
          "UBND {các huyện}",
          "tự chấm điểm Chỉ số cải cách hành chính, gửi kết quả trước {D+28}",
        ),
        duty(
          "%) |subject|",
          "Các sở, ban, ngành",
          "cắt giảm thời gian giải quyết, công bố lại danh mục thủ tục trước {D+40}",
        ),
      ),
    ],
    first: ["Bộ Nội vụ (b/c)", "UBND tỉnh (b/c)"],
  },
  {
    kind,
    type,
    office: "sở:tc",
    subject: "Ước thực hiện thu, chi ngân sách nhà nước <<{H1} ## {9T}>> và dự kiến cả năm",
    years: [2014, 2021, 2025],
    months: [6, 10],
    body: [
      heading("A. THU NGÂN SÁCH"),
      done(
        "Tổng thu ngân sách nhà nước trên địa bàn {money;2400..9800;tỷ đồng;48..72;ước đạt #, bằng %% dự toán năm;tổng thu ngân sách nhà nước trên địa bàn}.",
        "Một số khoản thu đạt khá:",
      ),
      doneList(
        "Trong đó:",
        "- ",
        "Thu từ doanh nghiệp nhà nước: {money;120..640.5;tỷ đồng;41..66;#, đạt %% dự toán;Thu từ doanh nghiệp nhà nước};",
        "Thuế thu nhập cá nhân: {money;96..410.5;tỷ đồng;52..81;# (%% dự toán);Thuế thu nhập cá nhân};",
        "Lệ phí trước bạ {m;110.5..390.5;tỷ đồng;là #;Lệ phí trước bạ};",
        "?Thu xuất nhập khẩu: {m;1.5..9.5;triệu USD;tương đương #;Thu xuất nhập khẩu}.",
      ),
      heading("B. CHI NGÂN SÁCH"),
      moneyTable(
        "STT Nội dung chi Số tiền",
        "triệu đồng",
        "TỔNG CHI",
        "Chi đầu tư phát triển;820000..1900000",
        "Chi sự nghiệp giáo dục;640000..1500000",
        "Chi sự nghiệp y tế;190000..520000",
        "Chi quản lý hành chính;310000..720000",
        "Chi bảo đảm xã hội;90000..330000",
      ),
      done(
        "Tỷ lệ giải ngân vốn đầu tư công {r;31.2..68.4;;mới đạt #%;tỷ lệ giải ngân vốn đầu tư công}; {a;7..19;chủ đầu tư|đơn vị;còn # chủ đầu tư giải ngân dưới mức bình quân}.",
      ),
      heading("C. GIẢI PHÁP"),
      some(
        2,
        duty(
          "#. |colon|",
          "Cục Thuế tỉnh",
          "đôn đốc thu hồi nợ đọng, phấn đấu thu nợ đạt {m;60..180;tỷ đồng;tối thiểu #;thu nợ thuế} đến {hết q=4}",
        ),
        duty(
          "#. |colon|",
          "Các chủ đầu tư",
          "hoàn thiện hồ sơ thanh toán khối lượng trước {D+18}; báo cáo Sở Tài chính trước {D+24}",
        ),
        duty(
          "#. |heading|",
          "Kho bạc Nhà nước tỉnh",
          "rà soát số dư tạm ứng quá hạn",
          "thông báo cho đơn vị sử dụng ngân sách biết, xử lý",
        ),
      ),
    ],
    first: ["UBND tỉnh (b/c)", "Cục Thuế tỉnh"],
  },
  {
    kind,
    type,
    office: "tỉnh",
    subject: "Kết quả thực hiện công tác giảm nghèo bền vững {P}, <<phương hướng ## kế hoạch>> {Z=2026,2030}",
    years: [2024, 2025],
    months: [8, 12],
    body: [
      heading("I. KẾT QUẢ"),
      done(
        "1. Đầu kỳ, toàn tỉnh có {t;24800..39600:4;hộ|hộ nghèo;# hộ nghèo}, {r;12.4..21.9;;tỷ lệ hộ nghèo đa chiều #%}. Đến cuối {vs Y}, số hộ nghèo giảm còn {a;9100..14800:3%3.9..7.8;hộ|hộ nghèo;# hộ, chiếm %% số hộ toàn tỉnh;hộ nghèo giảm còn}.",
      ),
      done(
        "2. Nhà ở: xóa {a;1450..3200;nhà|nhà tạm;# nhà tạm, nhà dột nát}, trong đó {+;980..1400;nhà|nhà ở;xây mới # nhà;nhà xây mới}; mức hỗ trợ {m;30..60:10;triệu đồng;#;mức hỗ trợ xây nhà} một nhà.",
        "?Nhân dân đóng góp {a;42000..97000:100;ngày công;# ngày công}.",
      ),
      done(
        "3. Tín dụng chính sách: doanh số cho vay {m;1.2..3.9;nghìn tỷ đồng;đạt gần #;doanh số cho vay}, {a;31200..48700:10;lượt hộ|hộ;# lượt hộ được vay vốn}; nợ quá hạn {r;0.1..0.6;;chiếm #% tổng dư nợ;nợ quá hạn trên tổng dư nợ}.",
      ),
      oneOf(
        [
          table(
            "target",
            "TT Tiêu chí ĐVT Kế hoạch {Y} Thực hiện",
            "Hộ thoát nghèo;hộ;4100..4700;4800..5900",
            "Lao động được tạo việc làm;người;11000..12000;12100..13900",
            "Xã ra khỏi danh sách đặc biệt khó khăn;xã;6..8;9..12",
          ),
        ],
        [
          done(
            "4. Đào tạo nghề cho {a;5600..9400:10;người|lao động;# lao động nông thôn}; {r;79..91;;#% có việc làm sau học nghề;lao động có việc làm sau học nghề}.",
          ),
        ],
      ),
      money(
        " #, cụ thể:",
        "Tổng nguồn lực huy động cả giai đoạn",
        "tỷ đồng",
        1,
        { bullet: "+ ", between: ": ", share: " (%%)" },
        "Ngân sách trung ương;1150..1980",
        "Ngân sách địa phương đối ứng;140..380",
        "Doanh nghiệp và cộng đồng;60..210",
      ),
      heading("II. PHƯƠNG HƯỚNG"),
      goal(
        "Phấn đấu giảm tỷ lệ hộ nghèo bình quân {r;1.2..2.0~2.1..3.0;;từ #% - #% mỗi năm;giảm tỷ lệ hộ nghèo bình quân}; đến {Y=2030} không còn hộ nghèo là người có công; {f;38..44/45;xã;# xã đặc biệt khó khăn thoát nghèo}.",
      ),
    ],
    first: ["Văn phòng Quốc gia về giảm nghèo (b/c)"],
  },
  {
    kind,
    type,
    office: "sở:vh",
    subject: "Hoạt động du lịch {Y} và <<kế hoạch kích cầu ## nhiệm vụ>> {Y+1}",
    years: [2015, 2019, 2023],
    months: [12, 12],
    body: [
      done(
        "{Y}, {tỉnh} đón {a;1.2..4.8;triệu lượt|triệu lượt khách;# triệu lượt khách}, {r;8.4..26.3;;tăng #% so với năm trước;lượt khách tăng so với năm trước}, trong đó khách quốc tế {a;86000..245000:500;lượt|lượt khách;trên # lượt;khách quốc tế}.",
        "Doanh thu {money;900..6400;tỷ đồng;97..118;đạt #, bằng %% kế hoạch;doanh thu du lịch}; {a;1.6..2.4;ngày;thời gian lưu trú bình quân # ngày}.",
      ),
      done(
        "Toàn tỉnh có {t;310..720;cơ sở|cơ sở lưu trú;# cơ sở lưu trú} với {a;6400..14200:10;buồng;# buồng}; {+;3..9;khách sạn;# khách sạn mới đi vào hoạt động}. Lao động trực tiếp {a;7200..16500:50;người|lao động;khoảng # người;lao động trực tiếp}, {r;58..79;;#% qua đào tạo;lao động qua đào tạo}.",
      ),
      some(
        1,
        done(
          "Đã xếp hạng {a;2..7;di tích;# di tích cấp tỉnh}; lễ hội đầu xuân {M-10} thu hút {a;52000..140000:1000;người|lượt người;hơn # người tham dự}.",
        ),
        done(
          "Tổ chức {a;4..11;đoàn;# đoàn khảo sát (famtrip)}, ký kết {a;6..15;biên bản|thỏa thuận;# biên bản hợp tác}; kênh trực tuyến có {a;2.1..8.7;triệu lượt|triệu lượt xem;# triệu lượt xem}.",
        ),
      ),
      goalList(
        "Mục tiêu {Y+1}:",
        "#) ",
        "{a;2.5..5.5;triệu lượt|triệu lượt khách;Đón và phục vụ # triệu lượt khách}",
        "{a;150000..320000:1000;lượt|lượt khách quốc tế;Khách quốc tế đạt ít nhất # lượt;Khách quốc tế}",
        "Tổng thu từ khách {m;3200..8800:100;tỷ đồng;trên #;Tổng thu từ khách du lịch}",
        "?{r;70..85;;Công suất phòng bình quân đạt #%;Công suất phòng bình quân}",
      ),
      duty(
        "|subject|",
        "Trung tâm Thông tin xúc tiến du lịch",
        "xây dựng bộ nhận diện thương hiệu, trình Sở trước {D+60}",
      ),
      duty("|subject|", "Hiệp hội Du lịch tỉnh", "vận động hội viên công khai giá dịch vụ"),
    ],
    first: ["Cục Du lịch Quốc gia Việt Nam (b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject: "Kết quả xây dựng nông thôn mới trên địa bàn {Y}, ước thực hiện cả năm",
    years: [2014, 2020, 2022],
    months: [6, 12],
    body: [
      done(
        "Căn cứ {ref;Hướng dẫn;#/HD-VPĐP;-45;Văn phòng Điều phối nông thôn mới tỉnh}, Ủy ban nhân dân {huyện} báo cáo như sau:",
      ),
      done(
        "Tính đến {N-6}, {f;7..15/17;xã;toàn huyện có # xã đạt chuẩn nông thôn mới, chiếm %%}; {a;15.8..18.4;tiêu chí|tiêu chí/xã;bình quân mỗi xã đạt # tiêu chí}; {f;2..6/17;xã;# xã nâng cao}.",
      ),
      criterion(
        "xã",
        2,
        "Giao thông",
        "result",
        "1. Tiêu chí số 2 về Giao thông: trong năm cứng hóa {a;18.5..64.5;km;# km đường trục thôn}, {r;84.5..99.5;;tỷ lệ đường ngõ xóm sạch là #%}; {f;11..16/17;xã;# xã đạt tiêu chí (%%);xã đạt tiêu chí}.",
      ),
      criterion(
        "xã",
        5,
        "Trường học",
        "result",
        "2. Tiêu chí số 5 về Trường học: {f;27..33/36;trường;# trường có cơ sở vật chất đạt chuẩn}, {?f;12..16/17;xã;# xã đạt}.",
      ),
      criterion(
        "xã",
        10,
        "Thu nhập",
        "result",
        "3. Tiêu chí số 10 về Thu nhập: {a;38.5..57.5;triệu đồng/người|triệu đồng/người/năm;thu nhập bình quân # triệu đồng/người/năm}, {a;4.1..6.8;triệu đồng;tăng # triệu đồng;thu nhập bình quân tăng} so với {vs Y-1}.",
      ),
      criterion(
        "xã",
        17,
        "Môi trường",
        "result",
        "4. Tiêu chí số 17 về Môi trường và an toàn thực phẩm: {r;91..99.5;;#% hộ dùng nước hợp vệ sinh;hộ dùng nước hợp vệ sinh}; thu gom {a;62..118;tấn/ngày|tấn;khoảng # tấn/ngày rác thải}; <<{r;55..80;;trên #% hộ phân loại rác tại nguồn;hộ phân loại rác tại nguồn}. ## {+;4..14;mô hình;xây dựng # mô hình phân loại rác mới}.>>",
      ),
      money(
        ": #. Chia ra:",
        "Tổng vốn huy động",
        "triệu đồng",
        0,
        { bullet: "- ", between: " là ", share: ", bằng %%" },
        "Vốn trực tiếp từ ngân sách;18000..46000",
        "Vốn lồng ghép;21000..52000",
        "Vốn vay ưu đãi;60000..140000",
        "Nhân dân đóng góp;3200..11800",
      ),
      goal(
        "Kế hoạch {Y+1}: công nhận {+;1..2;xã;thêm # xã nông thôn mới nâng cao}, {t;7..9;xã;nâng tổng số xã nâng cao lên # xã;tổng số xã nông thôn mới nâng cao}.",
      ),
    ],
    first: ["VPĐP NTM tỉnh (b/c)"],
  },
];
