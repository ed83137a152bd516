import { done, doneList, duty, goal, line, oneOf, type Script, some, table } from "./script.js";

const kind = "cong-van";
const type = ["CV", "Công văn"] as const;

/** Official letters: spending, statistics, dengue, forest fires, fire safety, wages, drafts. */
export const LETTERS: readonly Script[] = [
  {
    kind,
    type,
    office: "tỉnh",
    unit: "TH",
    subject: "<<đẩy nhanh tiến độ ## đôn đốc>> giải ngân vốn đầu tư công {Y}",
    years: [2013, 2021, 2026],
    months: [3, 10],
    unfilled: true,
    body: [
      line("Kính gửi:"),
      line("- Các sở, ban, ngành, đơn vị thuộc tỉnh;"),
      line("- UBND {các huyện}."),
      done(
        "<<Qua theo dõi, đến {N-7} ## Theo báo cáo của Kho bạc Nhà nước tỉnh tính đến {N-6}>>, {money;410..2950;tỷ đồng;14..47;toàn tỉnh mới giải ngân được #, đạt %% kế hoạch;giải ngân vốn đầu tư công}; {a;6..21;đơn vị;còn # đơn vị chưa giải ngân}. Nguyên nhân chủ yếu do vướng mắc giải phóng mặt bằng, giá vật liệu tăng cao.",
      ),
      done("Thực hiện {ref;Công điện;#/CĐ-TTg;-20;Thủ tướng Chính phủ}, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:"),
      some(
        2,
        duty(
          "#. |subject|",
          "Người đứng đầu các đơn vị được giao vốn",
          "lập tiến độ giải ngân chi tiết từng dự án, gửi {@kh} trước {D+7}",
        ),
        duty(
          "#. |colon|",
          "{@kh}",
          "tham mưu điều chuyển vốn của các dự án chậm tiến độ, trình UBND tỉnh trước {D+25}",
          "?công khai tỷ lệ giải ngân trên Cổng thông tin điện tử",
        ),
        duty(
          "#. |colon|",
          "Kho bạc Nhà nước tỉnh",
          "kiểm soát, thanh toán trong {?a;1..3;ngày|ngày làm việc;# ngày làm việc}",
        ),
        duty(
          "#. |colon|",
          "{@tn}",
          "tháo gỡ khó khăn về mỏ đất, mỏ cát phục vụ các công trình trọng điểm; báo cáo chậm nhất {D+12}",
        ),
      ),
      goal(
        "Mục tiêu đến <<{hết q=3} ## cuối {q=3 năm}>> giải ngân {r;60..75;;đạt trên #%;giải ngân vốn đầu tư công} và {hết Y} {r;95..100;;đạt #% kế hoạch;giải ngân vốn đầu tư công} được giao./.",
      ),
    ],
    first: ["Như trên"],
  },
  {
    kind,
    type,
    office: "sở:ld",
    unit: "BTXH",
    subject: "báo cáo số liệu trợ giúp đột xuất, quà Tết {Y}",
    years: [2011, 2018, 2024],
    months: [1, 2],
    body: [
      line("Kính gửi: <<Phòng chuyên môn các địa phương ## UBND {các huyện}>>"),
      done(
        "<<Căn cứ ## Thực hiện>> {ref;Công văn;#/LĐTBXH-BTXH;-9;Bộ Lao động - Thương binh và Xã hội;về việc chăm lo đời sống nhân dân dịp Tết Nguyên đán}, {@ld} đề nghị các địa phương tổng hợp số liệu như sau:",
      ),
      doneList(
        "1. Số liệu tổng hợp gồm:",
        "- ",
        "Số hộ, số khẩu thiếu đói dịp Tết và kỳ giáp hạt;",
        "Số gạo đã cấp so với {ref;Quyết định;#/QĐ-UBND;-15;UBND tỉnh};",
        "Tiền quà tặng người có công.",
      ),
      done(
        "2. Kết quả năm trước để đối chiếu: tỉnh cấp {a;240..880;tấn|tấn gạo;# tấn gạo;gạo cấp} cho {a;14200..31800:2;nhân khẩu;# nhân khẩu}; tặng {a;9800..21400:10;suất|suất quà;# suất quà}, trị giá {m;3.5..9.5;tỷ đồng;#;trị giá quà tặng}.",
      ),
      duty(
        "|subject|Đề nghị ",
        "Các địa phương",
        "gửi báo cáo về Sở trước {T=15} {D+9} (qua Phòng Bảo trợ xã hội) để tổng hợp",
      ),
      done("Quá thời hạn trên, địa phương nào không báo cáo coi như không có nhu cầu./."),
    ],
    first: ["Như trên", "UBND tỉnh (b/c)"],
    signature: "<<KT. Giám đốc > Phó Giám đốc ## Giám đốc>>",
  },
  {
    kind,
    type,
    office: "bộ:Y tế|BYT|Vụ Bảo hiểm y tế",
    unit: "KCB",
    subject: "tăng cường phòng, chống dịch sốt xuất huyết Dengue",
    years: [2017, 2022],
    months: [5, 10],
    urgency: "KHẨN",
    body: [
      line("Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"),
      done(
        "Theo hệ thống giám sát bệnh truyền nhiễm, <<từ đầu năm đến {N-4} ## tính đến {N-4}>> cả nước ghi nhận {a;58200..145600:7;ca|ca mắc;# ca mắc sốt xuất huyết}, {a;17..58;ca|ca tử vong;# ca tử vong}; {r;34.5..97.5;;số mắc tăng #% so với cùng kỳ}. Một số tỉnh có số mắc {x;2000..5000:500;ca;trên # ca}.",
      ),
      line("Để chủ động khống chế dịch, Bộ Y tế đề nghị:"),
      some(
        2,
        duty(
          "#. |colon|",
          "Sở Y tế",
          "tổ chức chiến dịch diệt lăng quăng, phun hóa chất <<hoàn thành trước {D+21} ## tại {r;90..100;;ít nhất #% hộ gia đình;phun hóa chất hộ gia đình} ở vùng nguy cơ cao>>",
        ),
        duty(
          "#. |colon|",
          "Các bệnh viện tuyến cuối",
          "bảo đảm đủ dịch truyền cao phân tử, thuốc; dự trù gửi về Cục Quản lý Khám, chữa bệnh trước {D+10}",
        ),
        duty(
          "#. |subject|",
          "Viện Pasteur và các Viện Vệ sinh dịch tễ",
          "giám sát véc tơ, tập huấn cho {a;25..40;tỉnh|tỉnh, thành phố;# tỉnh, thành phố} trong {due=M+1}",
        ),
      ),
      done("Mọi thông tin xin liên hệ Cục Y tế dự phòng. Trân trọng cảm ơn./."),
    ],
    first: ["Như trên", "Phó Thủ tướng Chính phủ (để b/c)"],
  },
  {
    kind,
    type,
    office: "huyện",
    unit: "KT",
    subject: "chủ động phòng cháy, chữa cháy rừng mùa khô {Y}",
    years: [2010, 2019, 2023],
    months: [1, 4],
    body: [
      line("Kính gửi: Hạt Kiểm lâm; Ban Chỉ huy Quân sự; Chủ tịch UBND các xã có rừng"),
      done(
        "Trên địa bàn {huyện} hiện {a;14200..38600:5;ha|ha rừng;có # ha rừng}, trong đó {part;24.5..44.5;ha;# ha rừng trồng, chiếm %%;ha rừng trồng} dễ cháy.",
        "Trong {M-1} đã xảy ra {a;2..6;vụ|vụ cháy;# vụ cháy}, thiệt hại {a;1.5..12.5;ha;# ha;diện tích rừng thiệt hại}.",
      ),
      done("Để hạn chế thấp nhất thiệt hại, Chủ tịch UBND huyện yêu cầu các đơn vị thực hiện các nội dung sau:"),
      some(
        2,
        duty(
          "- |colon|",
          "Hạt Kiểm lâm",
          "cắm mốc {a;12..30;điểm;# điểm trực cháy}, tuần tra liên tục",
          "hoàn thành xử lý thực bì {a;85..260;ha;# ha;thực bì} trước {D+20}",
        ),
        duty(
          "- |colon|",
          "Chủ tịch UBND các xã có rừng",
          "ký cam kết với {r;100;;#% hộ nhận khoán;ký cam kết hộ nhận khoán} xong trước {D+14}",
        ),
        duty(
          "- |colon|",
          "Phòng Tài chính - Kế hoạch",
          "tham mưu bố trí {m;120..650;triệu đồng;#;kinh phí phòng cháy, chữa cháy rừng} từ nguồn dự phòng",
        ),
        duty(
          "- |subject|",
          "Đài Truyền thanh - Truyền hình huyện",
          "phát bản tin cảnh báo cấp cháy mỗi ngày {x;2..4;lần;# lần}",
        ),
      ),
      done("Nhận được công văn này, yêu cầu các đơn vị nghiêm túc thực hiện./."),
    ],
    first: ["Như trên", "Chi cục Kiểm lâm tỉnh (b/c)"],
  },
  {
    kind,
    type,
    office: "vp",
    unit: "NC",
    subject: "<<thực hiện ## triển khai>> ý kiến chỉ đạo về kiểm tra an toàn phòng cháy, chữa cháy nhà trọ",
    years: [2016, 2023],
    body: [
      line("Kính gửi: Công an tỉnh, {@xd}, UBND {các huyện}"),
      done(
        "Xét đề nghị của Công an tỉnh tại {ref;Công văn;#a/CAT-PC07;-6;;về việc kết quả rà soát cơ sở cho thuê trọ}, Phó Chủ tịch UBND tỉnh có ý kiến như sau:",
      ),
      duty(
        "|subject|Giao ",
        "Công an tỉnh",
        "chủ trì kiểm tra {a;420..1350;cơ sở;# cơ sở kinh doanh dịch vụ cho thuê trọ}; kiến nghị xử lý {a;18..74;cơ sở;# cơ sở không bảo đảm lối thoát nạn}; báo cáo UBND tỉnh kết quả trước {D+30}",
      ),
      done("{@xd} phối hợp cung cấp hồ sơ cấp phép theo danh sách kèm theo {ref;Công văn;#a/CAT-PC07;;;} nêu trên."),
      done("Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./."),
    ],
    first: ["Như trên", "CT, PCT UBND tỉnh phụ trách"],
  },
  {
    kind,
    type,
    office: "sở:nn",
    unit: "CCTL",
    subject: "<<góp ý ## lấy ý kiến>> dự thảo quy định mức hỗ trợ giá sản phẩm, dịch vụ công ích thủy lợi",
    years: [2020, 2025],
    body: [
      line("Kính gửi: Các công ty khai thác công trình thủy lợi"),
      done(
        "Sở đang soạn thảo Quyết định thay thế {ref;Quyết định;#/QĐ-UBND;-900;UBND tỉnh} theo {R;Nghị định;96/2018/NĐ-CP;2018-06-30;Chính phủ;quy định chi tiết về giá sản phẩm, dịch vụ thủy lợi}. Dự thảo dự kiến:",
      ),
      oneOf(
        [
          goal(
            "- Mức hỗ trợ đối với đất trồng lúa tưới bằng động lực: {m;1200000..1900000:1000;đồng;#;mức hỗ trợ đất trồng lúa tưới bằng động lực} một hecta mỗi vụ;",
          ),
          goal(
            "- Tổng kinh phí hỗ trợ hằng năm {m;48..136;tỷ đồng;không vượt quá #;tổng kinh phí hỗ trợ hằng năm}, phục vụ {a;42500..88600:10;ha;# ha diện tích tưới}.",
          ),
        ],
        [
          table(
            "target",
            "TT Loại công trình ĐVT Số lượng {Y}",
            "Hồ chứa;hồ;24..77",
            "Trạm bơm điện;trạm;110..260",
            "Kênh mương kiên cố;km;640..1480",
          ),
        ],
      ),
      duty(
        "|subject|Đề nghị ",
        "Quý đơn vị",
        "nghiên cứu, góp ý bằng văn bản gửi về Chi cục Thủy lợi trước {D+15} để tổng hợp, báo cáo UBND tỉnh",
      ),
      done("Sau thời gian trên, nếu không nhận được ý kiến, Sở xem như đơn vị thống nhất với dự thảo./."),
    ],
    first: ["Như trên"],
  },
];
