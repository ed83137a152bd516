import { GROUNDS } from "./grounds.js";
import { done, duty, goal, goalList, heading, line, money, oneOf, type Script, some, table } from "./script.js";

const kind = "ke-hoach";
const type = ["KH", "Kế hoạch"] as const;

/** Plans: digital transformation, vaccination, waste, traffic safety, a festival, cadres, cooperatives. */
export const PLANS: readonly Script[] = [
  {
    kind,
    type,
    office: "tỉnh",
    subject: "Chuyển đổi số {tỉnh} {Y}<< ## , định hướng đến {Y=2030}>>",
    years: [2022, 2024, 2026],
    months: [1, 3],
    body: [
      done(
        "Thực hiện {ref;Nghị quyết;#-NQ/TU;-150;Ban Chấp hành Đảng bộ tỉnh;về chuyển đổi số đến {Y=2025}, tầm nhìn {Y=2030}}, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:",
      ),
      heading("I. MỤC TIÊU"),
      goalList(
        "<<1. Mục tiêu cụ thể đến {hết Y}: ## Phấn đấu trong {Y}:>>",
        "- ",
        "{r;80..100;;#% dịch vụ công trực tuyến đủ điều kiện được cung cấp toàn trình;dịch vụ công trực tuyến đủ điều kiện được cung cấp toàn trình}",
        "{r;65..85;;Tối thiểu #% hồ sơ thủ tục hành chính được xử lý trực tuyến;hồ sơ thủ tục hành chính được xử lý trực tuyến}",
        "{r;95..99.5;;Phủ sóng di động băng rộng đạt #% khu dân cư;Phủ sóng di động băng rộng khu dân cư}",
        "?{r;30..55~60..75;;Tỷ lệ dân số trưởng thành có chữ ký số từ #% - #%;Tỷ lệ dân số trưởng thành có chữ ký số}",
        "{r;12..20;;Kinh tế số chiếm ít nhất #% GRDP;Kinh tế số trong GRDP}",
        "?{f;100..118/124;xã;# xã có mạng truyền số liệu chuyên dùng}",
        "{a;250..600:10;doanh nghiệp;Hỗ trợ # doanh nghiệp nhỏ và vừa dùng nền tảng số;doanh nghiệp nhỏ và vừa dùng nền tảng số}",
      ),
      heading("II. KINH PHÍ"),
      money(
        " là #, trong đó:",
        "Tổng kinh phí dự kiến",
        "triệu đồng",
        0,
        { bullet: "#) ", between: ": ", share: " (chiếm %%)" },
        "Hạ tầng số và an toàn thông tin;9000..26000",
        "Nền tảng, cơ sở dữ liệu dùng chung;7000..19000",
        "Đào tạo kỹ năng số;900..3600",
      ),
      heading("III. TỔ CHỨC THỰC HIỆN"),
      some(
        3,
        duty(
          "#. |heading|",
          "{@tt}",
          "Là cơ quan thường trực, đôn đốc, kiểm tra việc thực hiện Kế hoạch",
          "Trình UBND tỉnh ban hành Kiến trúc chính quyền số phiên bản mới trước {D+80}",
          "?Tổ chức đánh giá chỉ số DTI hằng năm",
        ),
        duty(
          "#. |heading|",
          "{@tc}",
          "Cân đối, bố trí kinh phí theo phân cấp ngân sách, thẩm định dự toán trước {D+30}",
        ),
        duty(
          "#. |heading|",
          "Công an tỉnh",
          "Bảo đảm an ninh mạng, làm sạch dữ liệu dân cư",
          "Hoàn thành cấp tài khoản định danh cho {r;90..98;;#% công dân đủ điều kiện;tài khoản định danh công dân đủ điều kiện} đến {hết q=3}",
        ),
        duty(
          "#. |heading|",
          "UBND {các huyện}",
          "Xây dựng kế hoạch của địa phương, gửi về cơ quan thường trực chậm nhất {D+21}",
        ),
        duty(
          "#. |colon|",
          "Các doanh nghiệp viễn thông",
          "đầu tư {+;22..64;trạm|trạm BTS;# trạm BTS mới} tại thôn lõm sóng trước {D+240}",
        ),
      ),
    ],
    first: ["Cục Chuyển đổi số quốc gia (b/c)"],
  },
  {
    kind,
    type,
    office: "sở:yt",
    subject: "Tổ chức chiến dịch tiêm bổ sung vắc xin <<sởi - rubella ## bại liệt>> cho trẻ em {Y}",
    years: [2014, 2018, 2025],
    months: [1, 6],
    body: [
      GROUNDS,
      line("I. MỤC ĐÍCH, YÊU CẦU"),
      goal(
        "{r;95..98;;Ít nhất #% trẻ trong độ tuổi được tiêm bổ sung;trẻ trong độ tuổi được tiêm bổ sung} an toàn, đúng quy trình.",
      ),
      line("II. NỘI DUNG"),
      goal(
        "1. Đối tượng: {a;21800..64500:5;trẻ|trẻ em;dự kiến # trẻ từ một đến năm tuổi;trẻ từ một đến năm tuổi}.",
        "Thời gian: <<từ {N+20} đến {N+38} ## chia thành hai đợt, đợt đầu bắt đầu từ {N+15} và đợt cuối kết thúc trước {D+60}>>.",
        "Địa điểm: {a;120..160;trạm y tế;# trạm y tế} và {a;60..180;điểm trường|điểm;# điểm trường}.",
      ),
      goal(
        "2. Nhu cầu vật tư: {a;24500..70000:100;liều|liều vắc xin;# liều vắc xin}, {a;26000..74000:100;bơm kim tiêm;# bơm kim tiêm}, {a;300..800:10;hộp|hộp an toàn;# hộp an toàn}.",
      ),
      oneOf(
        [
          line("3. Kinh phí"),
          money(
            " #; gồm:",
            "Tổng kinh phí",
            "triệu đồng",
            1,
            { bullet: "- ", between: ": " },
            "Công tiêm;140..380",
            "Truyền thông;20..75",
            "Vận chuyển, bảo quản;18..60",
          ),
        ],
        [
          goal(
            "3. Kinh phí: {m;180..520;triệu đồng;tối đa #;kinh phí chiến dịch} từ nguồn chương trình mục tiêu y tế.",
          ),
        ],
      ),
      line("III. PHÂN CÔNG"),
      some(
        2,
        duty(
          "#. |colon|",
          "Trung tâm Kiểm soát bệnh tật tỉnh",
          "cấp phát vắc xin xuống cơ sở trước {D+12}",
          "tổng hợp báo cáo kết quả từng ngày; báo cáo tổng kết trước {D+70}",
        ),
        duty(
          "#. |colon|",
          "Trung tâm Y tế tuyến huyện",
          "điều tra, lập danh sách đối tượng xong trước {D+8}; tập huấn cho {a;90..260;cán bộ;# cán bộ y tế}",
        ),
        duty("#. |colon|", "Phòng Nghiệp vụ Y", "giám sát, hỗ trợ xử trí phản ứng sau tiêm"),
      ),
    ],
    first: ["Viện Vệ sinh dịch tễ (b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject: "Thu gom, xử lý rác thải nhựa và bao gói thuốc bảo vệ thực vật {P}",
    years: [2021, 2023],
    body: [
      GROUNDS,
      done(
        "{Y-1}, lượng rác thải sinh hoạt phát sinh {a;58..124;tấn/ngày|tấn;khoảng # tấn/ngày;rác thải sinh hoạt phát sinh}, {r;68.5..84.5;;tỷ lệ thu gom đạt #%;tỷ lệ thu gom rác thải}; bao gói thuốc bảo vệ thực vật {a;7.5..19.5;tấn|tấn/năm;hơn # tấn/năm;bao gói thuốc bảo vệ thực vật}.",
      ),
      goalList(
        "<<Mục tiêu đến {Y=2025} ## Đến {hết Y+1}>>:",
        "+ ",
        "{r;90..95;;Thu gom #% rác thải sinh hoạt đô thị trở lên;Thu gom rác thải sinh hoạt đô thị}",
        "{r;80..85;;Không dưới #% rác thải nông thôn được xử lý;rác thải nông thôn được xử lý}",
        "Lắp đặt {+;180..460:10;bể|bể chứa;mới # bể chứa bao gói thuốc;bể chứa bao gói thuốc lắp đặt mới}",
        "{r;25..35;;Giảm #% túi ni lông khó phân hủy;Giảm túi ni lông khó phân hủy} so với {vs Y-1}",
      ),
      table(
        "target",
        "STT Chỉ tiêu Đơn vị Giao {Y}",
        "Xe ép rác;chiếc;2..6",
        "Điểm tập kết;điểm;18..41",
        "Hộ ký cam kết phân loại;%;>75..90",
        "Tuyến đường hoa;km;12..38",
      ),
      some(
        2,
        duty(
          "#. |heading|",
          "Phòng Tài nguyên và Môi trường",
          "Tham mưu đề án xã hội hóa thu gom, trình UBND huyện trước {D+45}",
        ),
        duty(
          "#. |heading|",
          "Hội Nông dân, Hội Liên hiệp Phụ nữ huyện",
          "Phát động phong trào thu gom định kỳ",
          "Xây dựng {+;5..14;mô hình;# mô hình điểm mới} trong {Y}",
        ),
        duty(
          "#. |heading|",
          "UBND các xã",
          "Bố trí đất đặt điểm tập kết trước {D+60}; ký hợp đồng với đơn vị vận chuyển trước {D+75}",
        ),
      ),
    ],
  },
  {
    kind,
    type,
    office: "tỉnh",
    subject: "Bảo đảm trật tự, an toàn giao thông {Y}",
    years: [2012, 2020, 2025],
    months: [1, 2],
    body: [
      GROUNDS,
      line("1. Tình hình"),
      done(
        "Tai nạn giao thông trong {Y-1}: {a;148..412;vụ|vụ tai nạn;# vụ;tai nạn giao thông}, {a;72..165;nạn nhân;# nạn nhân tử vong}, {a;110..330;người;# người bị thương}; đối chiếu với {vs Y-2} thì {r;3.5..14.5;;số vụ giảm #%;số vụ tai nạn giao thông giảm}. Cảnh sát giao thông lập biên bản {a;41200..88700:3;trường hợp;# trường hợp}, nộp Kho bạc {m;24..96;tỷ đồng;#;tiền phạt vi phạm giao thông}.",
      ),
      line("2. Mục tiêu"),
      goal(
        "Kiềm chế tai nạn, giảm {r;5~10;;từ #% đến #% cả ba tiêu chí;tai nạn giao thông giảm cả ba tiêu chí} so với {vs Y-1}; {r;100;;#% học sinh ký cam kết chấp hành pháp luật;học sinh ký cam kết chấp hành pháp luật}.",
      ),
      line("3. Nhiệm vụ"),
      some(
        3,
        duty("%) |colon|", "Công an tỉnh", "mở cao điểm xử lý vi phạm nồng độ cồn từ {N+5} đến hết {D+40}"),
        duty(
          "%) |colon|",
          "{@gt}",
          "xóa {a;6..15;điểm đen|điểm;# điểm đen} trên các tuyến được giao quản lý, xong trước {D+150}",
          "?duy tu {a;85..240;km;# km đường tỉnh}",
        ),
        duty("%) |colon|", "{@gd}", "đưa nội dung an toàn giao thông vào giờ ngoại khóa"),
        duty(
          "%) |colon|",
          "Ban An toàn giao thông tỉnh",
          "phân bổ {m;2.5..7.5;tỷ đồng;#;kinh phí an toàn giao thông} kinh phí được cấp; sơ kết {H1} trước {D+165}",
        ),
      ),
    ],
    first: ["Ủy ban ATGT Quốc gia (b/c)"],
  },
  {
    kind,
    type,
    office: "xã",
    subject: "Tổ chức Lễ hội xuống đồng và Ngày hội văn hóa các dân tộc",
    years: [2015, 2019, 2026],
    months: [1, 2],
    body: [
      goal(
        "1. Thời gian: <<một ngày, {N+14} ## khai mạc {T=8} {N+12}, bế mạc {N+15}>>. Địa điểm: sân vận động trung tâm xã.",
      ),
      goal(
        "2. Quy mô: {a;9..16;thôn|đội;# thôn tham gia}, {a;450..1300:50;người|lượt người;khoảng # người dự}; {a;5..9;môn;# môn thi đấu thể thao dân tộc}.",
      ),
      money(
        " #:",
        "Dự trù kinh phí",
        "triệu đồng",
        1,
        { bullet: "- ", between: " " },
        "Trang trí, âm thanh;12..38",
        "Giải thưởng;9..25",
        "Hỗ trợ các đội;14..40",
      ),
      some(
        2,
        duty("- |subject|", "Công chức Văn hóa - Xã hội", "chủ trì xây dựng kịch bản, trình duyệt trước {D+5}"),
        duty("- |subject|", "Công an xã", "lập phương án bảo vệ, phân luồng"),
        duty("- |subject|", "Trưởng các thôn", "đăng ký danh sách vận động viên với Ban Tổ chức trước {D+7}"),
      ),
      done("Kế hoạch này thay cho giấy triệu tập./."),
    ],
  },
  {
    kind,
    type,
    office: "tỉnh",
    subject: "Phát triển kinh tế tập thể, hợp tác xã {P}",
    years: [2011, 2016, 2021],
    months: [3, 9],
    body: [
      GROUNDS,
      heading("I. THỰC TRẠNG"),
      done(
        "Đến {on=12-31,-1}, toàn tỉnh có {t;186..540;hợp tác xã;# hợp tác xã} (xếp loại khá, tốt: {part;42.5..71.5;hợp tác xã;# hợp tác xã, bằng %%;hợp tác xã xếp loại khá, tốt}), {a;14..47;hợp tác xã;tăng # hợp tác xã;hợp tác xã tăng} so với đầu nhiệm kỳ; doanh thu bình quân {m;1.1..3.9;tỷ đồng;#;doanh thu bình quân hợp tác xã} một năm; thu nhập lao động {a;26..61;triệu đồng/người|triệu đồng/người/năm;# triệu đồng/người/năm;thu nhập lao động hợp tác xã}.",
      ),
      heading("II. MỤC TIÊU"),
      goal(
        "1. Cả giai đoạn thành lập {+;60..120:5;hợp tác xã;mới # hợp tác xã;hợp tác xã thành lập mới}.",
        "Riêng {Y} thành lập {+;10..12~15..20;hợp tác xã;mới # - # hợp tác xã;hợp tác xã thành lập mới}.",
      ),
      goal(
        "2. Đến {vs Y+3} {r;30..45;;trên #% hợp tác xã ứng dụng công nghệ cao;hợp tác xã ứng dụng công nghệ cao}; {a;25..60;chuỗi|chuỗi liên kết;có ít nhất # chuỗi liên kết}.",
      ),
      heading("III. GIẢI PHÁP"),
      some(
        2,
        duty(
          "#) |colon|",
          "Liên minh Hợp tác xã tỉnh",
          "tư vấn, hỗ trợ thành lập mới; định kỳ báo cáo UBND tỉnh",
          "bồi dưỡng cho {a;300..700:10;lượt|lượt cán bộ;# lượt cán bộ quản lý} trước {D+200}",
        ),
        duty("#) |colon|", "{@nn}", "hướng dẫn chuyển đổi hợp tác xã theo {L;Luật Hợp tác xã} xong đến {hết Y+1}"),
        duty(
          "#) |colon|",
          "Ngân hàng Nhà nước chi nhánh tỉnh",
          "chỉ đạo cho vay {m;150..480:10;tỷ đồng;đạt tối thiểu #;dư nợ cho vay hợp tác xã}",
        ),
      ),
    ],
  },
];
