import { GROUNDS } from "./grounds.js";
import {
  criterion,
  done,
  doneList,
  duty,
  goal,
  goalList,
  heading,
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

/** Reports on the budget, poverty, tourism, new rural communes, the environment and public order. */
export const REPORTS_ON_GROWTH: readonly Script[] = [
  {
    kind,
    type,
    office: "sở:tc",
    subject: "Ước thực hiện thu, chi ngân sách nhà nước {H1} và dự kiến cả năm",
    years: [2014, 2021, 2025],
    months: [6, 7],
    body: [
      heading("A. THU NGÂN SÁCH"),
      done(
        "Số thu ngân sách lũy kế {money;2400..9800;tỷ đồng;48..72;được #, tương ứng %% dự toán cả năm;số thu ngân sách lũy kế}.",
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
        "1. Đầu kỳ, toàn tỉnh có {t;24800..39600:4;hộ|hộ nghèo;# hộ nghèo}, {r;12.4..21.9;;tỷ lệ hộ nghèo đa chiều #%}. Đến cuối {vs Y}, số hộ nghèo giảm {a;9100..14800:3%3.9..7.8;hộ|hộ nghèo;còn # hộ, chiếm %% số hộ toàn tỉnh;hộ nghèo giảm còn}.",
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
          "Tổ chức {a;4..11;đoàn;# đoàn khảo sát (famtrip)}, ký kết {a;6..15;biên bản|thỏa thuận;# biên bản hợp tác}; kênh trực tuyến {a;2.1..8.7;triệu lượt|triệu lượt xem;có # triệu lượt xem}.",
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
        "3. Tiêu chí số 10 về Thu nhập: {a;38.5..57.5;triệu đồng/người|triệu đồng/người/năm;thu nhập bình quân # triệu đồng/người/năm}, {a;4.1..6.8;triệu đồng/người|triệu đồng;tăng # triệu đồng/người;thu nhập bình quân tăng} so với {vs Y-1}.",
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
        { bullet: "- ", between: " là ", share: ", bằng %% tổng vốn" },
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
  {
    kind,
    type,
    office: "tỉnh",
    subject:
      "Tình hình thực hiện nghị quyết về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường",
    years: [2018, 2023],
    months: [4, 10],
    body: [
      GROUNDS,
      done(
        "Thực hiện {R;Nghị quyết;24-NQ/TW;2013-06-03;Ban Chấp hành Trung ương Đảng khóa XI} và {R;Nghị quyết;08/NQ-CP;2014-01-23;Chính phủ}, {tỉnh} đã ban hành {ref;Chương trình hành động;#-CTr/TU;-1200;Tỉnh ủy}; {ref;Kế hoạch;#a/KH-UBND;-1130;UBND tỉnh}. Kết quả như sau:",
      ),
      heading("I. KẾT QUẢ ĐẠT ĐƯỢC"),
      numbered(
        "1. ",
        done(
          "Đến {hết Y-1}, việc cấp giấy chứng nhận đất đai lần đầu {r;92.5..99.4;;đạt #% diện tích cần cấp;diện tích cấp giấy chứng nhận lần đầu}; đo đạc bản đồ địa chính {f;96..121/137;xã;# xã, đạt %%;xã đo đạc bản đồ địa chính}.",
        ),
      ),
      numbered(
        "2. ",
        done(
          "Chất thải rắn sinh hoạt phát sinh {a;480..910;tấn/ngày|tấn;khoảng # tấn/ngày;chất thải rắn sinh hoạt phát sinh}; {r;71.5..94.5;;thu gom đạt #%;thu gom chất thải rắn sinh hoạt}. Xử lý dứt điểm {f;14..21/23;cơ sở;# cơ sở gây ô nhiễm môi trường nghiêm trọng}; đóng cửa {a;3..9;bãi|bãi rác;# bãi rác lộ thiên}.",
        ),
      ),
      numbered(
        "3. ",
        done(
          "Trồng {+;1450..4280:10;ha;mới # ha rừng;rừng trồng mới}; giao khoán bảo vệ {a;38500..96200:10;ha;# ha rừng}; chi trả dịch vụ môi trường rừng {m;24..118;tỷ đồng;hơn #;chi trả dịch vụ môi trường rừng} cho {a;2100..6900:3;hộ|chủ rừng;# hộ nhận khoán}.",
        ),
      ),
      numbered(
        "4. ",
        done(
          "Thanh tra, kiểm tra {a;48..185;tổ chức;# tổ chức khai thác khoáng sản}, xử phạt {a;22..47;trường hợp;# trường hợp} với số tiền {m;1850..6400:10;triệu đồng;#;xử phạt khai thác khoáng sản}; truy thu tiền cấp quyền {m;3.5..17.5;tỷ đồng;trên #;truy thu tiền cấp quyền khai thác}.",
        ),
      ),
      table(
        "result",
        "STT Chỉ tiêu ĐVT Kế hoạch {Y} Thực hiện",
        "Khu công nghiệp có trạm xử lý nước thải;khu;4..5;6..9",
        "Dân số đô thị dùng nước sạch;%;88..91;91.5..98.5",
        "Trạm quan trắc tự động;trạm;5..9;10..16",
      ),
      heading("II. TỒN TẠI, NHIỆM VỤ"),
      done(
        "Theo khoản 2 Điều 8 {ref;Quy chế;#/QC-UBND;-640;UBND tỉnh} và {ref;Kế hoạch;#a/KH-UBND;;;} nêu trên, {a;5..17;nhiệm vụ;còn # nhiệm vụ chậm tiến độ}.",
      ),
      goalList(
        "Phấn đấu đến {Y+2}:",
        "- ",
        "{r;95..98;;Tỷ lệ thu gom rác đô thị từ #% trở lên;Tỷ lệ thu gom rác đô thị}",
        "{r;42.5..58.5;;Giữ ổn định độ che phủ rừng #%;độ che phủ rừng}",
        "?{r;100;;#% cơ sở y tế xử lý chất thải đạt quy chuẩn;cơ sở y tế xử lý chất thải đạt quy chuẩn}",
        "Kinh phí sự nghiệp môi trường {m;140..360:5;tỷ đồng;không thấp hơn #;Kinh phí sự nghiệp môi trường}",
      ),
      some(
        2,
        duty(
          "#. |colon|",
          "{@tn}",
          "trình ban hành quy định phân loại rác tại nguồn trước {D+50}",
          "báo cáo UBND tỉnh kết quả rà soát giấy phép khai thác cát trước {D+33}",
        ),
        duty(
          "#. |colon|",
          "Ban Quản lý các khu công nghiệp tỉnh",
          "đôn đốc chủ đầu tư hạ tầng hoàn thành nhà máy xử lý nước thải đến {hết Y+1}",
        ),
        duty(
          "#. |heading|",
          "UBND {các huyện}",
          "Di dời các điểm tập kết vật liệu ven sông trước {D+110}",
          "Chịu trách nhiệm nếu để xảy ra khai thác khoáng sản trái phép",
        ),
      ),
    ],
    first: ["Bộ chủ quản (b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject: "Tình hình, kết quả công tác bảo đảm an ninh, trật tự <<{Q} ## {H1}>>",
    years: [2011, 2019, 2025],
    months: [4, 6],
    secrecy: "MẬT",
    body: [
      done(
        "<<{Q} ## Trong {M-1}>>, tội phạm về trật tự xã hội {a;14..52;vụ;có # vụ;tội phạm về trật tự xã hội}, {r;5.5..21.5;;ít hơn #% so với kỳ trước;số vụ tội phạm về trật tự xã hội ít hơn so với kỳ trước}; điều tra, làm rõ {part;74.5..96.5;vụ;# vụ, đạt tỷ lệ %%;vụ làm rõ}, bắt giữ {a;18..70;đối tượng;# đối tượng}.",
      ),
      doneList(
        "Kết quả cụ thể trên một số mặt:",
        "+ ",
        "Ma túy: phát hiện {a;6..28;vụ;# vụ ma túy}, thu giữ {a;12.5..96.5;gam;# gam heroin};",
        "Kinh tế, môi trường: xử lý {a;4..19;vụ;# vụ kinh tế, môi trường}, phạt hành chính {m;45..280:5;triệu đồng;#;phạt hành chính kinh tế, môi trường};",
        "?Cháy nổ: {a;1..5;vụ|vụ cháy;# vụ cháy}, thiệt hại {m;120..950:10;triệu đồng;ước #;thiệt hại do cháy};",
        "Quản lý cư trú: cấp {a;2400..7900;thẻ|thẻ căn cước;# thẻ căn cước}, {r;88.5..99.5;;đạt #% chỉ tiêu;cấp thẻ căn cước}.",
      ),
      done(
        "Thu hồi từ người dân {a;8..45;khẩu|khẩu súng;# khẩu súng săn}; xây dựng {+;3..11;mô hình;mới # mô hình;mô hình tự quản mới} tự quản; có {f;11..17/19;xã;# xã không có tội phạm nghiêm trọng}.",
      ),
      goal(
        "Thời gian tới, phấn đấu tỷ lệ khám phá án {r;75..85;;đạt từ #% trở lên;tỷ lệ khám phá án}, riêng án rất nghiêm trọng {r;90..95;;đạt trên #%;tỷ lệ khám phá án rất nghiêm trọng}.",
      ),
      duty(
        "1. |colon|",
        "Công an cấp xã",
        "gọi hỏi, răn đe {a;24..85;đối tượng;# đối tượng} có biểu hiện nghi vấn; báo cáo kết quả trước {D+14}",
      ),
      duty(
        "2. |colon|",
        "Ban Chỉ huy Quân sự",
        "phối hợp tuần tra vũ trang",
        "hoàn thành huấn luyện {a;120..360:10;dân quân;# dân quân} trước {D+70}",
      ),
    ],
    first: ["Công an tỉnh (b/c)"],
  },
];
