import {
  basis,
  done,
  doneList,
  duty,
  execution,
  goal,
  heading,
  line,
  money,
  moneyTable,
  numbered,
  oneOf,
  person,
  type Script,
  some,
} from "./script.js";

const kind = "quyet-dinh";
const type = ["QĐ", "Quyết định"] as const;

/** Decisions: repairs of a road, school budgets, an appointment, land taken back, a fee, a task force. */
export const DECISIONS: readonly Script[] = [
  {
    kind,
    type,
    office: "tỉnh",
    subject:
      "<<Về việc phê duyệt ## Phê duyệt>> Báo cáo kinh tế - kỹ thuật công trình: Sửa chữa nền, mặt đường tỉnh lộ đoạn qua {huyện}",
    years: [2012, 2023],
    body: [
      heading("<<CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ## ỦY BAN NHÂN DÂN TỈNH>>"),
      ...basis(
        "Căn cứ {L;Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;2003-11-26};",
        "Căn cứ {L;Luật Xây dựng};",
        "Căn cứ {ref;Quyết định;#/QĐ-UBND;-190;Ủy ban nhân dân tỉnh;về việc giao kế hoạch vốn sự nghiệp giao thông {Y}};",
        "Xét đề nghị của {@gt} tại {ref;Tờ trình;#/TTr-SGTVT;-9;;},",
      ),
      heading("QUYẾT ĐỊNH:"),
      done(
        "Điều 1. Phê duyệt Báo cáo kinh tế - kỹ thuật công trình sửa chữa đường nêu trên với các nội dung chủ yếu như sau:",
      ),
      numbered("1. ", done("Chủ đầu tư: Ban Quản lý bảo trì đường bộ, địa điểm xây dựng tại {xã}.")),
      numbered(
        "2. ",
        goal(
          "Quy mô: {a;2.4..9.8;km;chiều dài tuyến # km}, {a;5.5..7.5;m;bề rộng nền đường # m;bề rộng nền đường}; {+;4..12;cống|cống thoát nước;xây mới # cống thoát nước ngang} và {a;180..640:10;m;# m rãnh dọc hình thang}.",
        ),
      ),
      numbered("3. ", goal("<<Tổng mức đầu tư ## Tổng dự toán>>: {words;2350..9800:5;triệu đồng;tổng mức đầu tư;#}.")),
      money(
        ": # gồm:",
        "Chi phí xây dựng và thiết bị",
        "triệu đồng",
        0,
        { bullet: "- ", between: ": " },
        "Nền, mặt đường;1200..2900",
        "Công trình thoát nước;300..900",
        "An toàn giao thông;60..240",
      ),
      numbered(
        "4. ",
        goal(
          "Thời gian thực hiện: {?a;6..12;tháng;# tháng, kể từ ngày khởi công;thời gian thực hiện}; hoàn thành, bàn giao đưa vào sử dụng trước {D+260}.",
        ),
      ),
      duty(
        "Điều 2. |subject|Giao ",
        "{@gt}",
        "tổ chức thẩm định, quản lý chất lượng và quyết toán công trình theo đúng quy định tại {R;Nghị định;12/2009/NĐ-CP;2009-02-12;Chính phủ}",
      ),
      execution(
        "Điều 3. ",
        "Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Giao thông vận tải, Tài chính; Chủ tịch UBND {huyện}",
        "căn cứ Quyết định thi hành kể từ ngày ký",
      ),
    ],
    first: ["Như Điều 3"],
  },
  {
    kind,
    type,
    office: "sở:gd",
    subject:
      "Về việc phân bổ kinh phí mua sắm thiết bị dạy học tối thiểu {Y} cho các trường trung học phổ thông trực thuộc",
    years: [2016, 2025],
    months: [2, 10],
    body: [
      heading("GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
      ...basis(
        "Căn cứ {ref;Quyết định;#/QĐ-UBND;-210;Ủy ban nhân dân tỉnh;quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của {@gd}};",
        "Căn cứ {ref;Công văn;#/STC-HCSN;-16;Sở Tài chính;về việc thông báo nguồn kinh phí mua sắm thiết bị};",
        "Theo đề nghị của Trưởng phòng Kế hoạch - Tài chính.",
      ),
      heading("QUYẾT ĐỊNH:"),
      goal(
        "Điều 1. Phân bổ kinh phí cho {a;5;trường;# trường trung học phổ thông} để mua sắm thiết bị phòng thực hành bộ môn, chi tiết theo biểu dưới đây.",
      ),
      moneyTable(
        "STT Đơn vị Kinh phí được phân bổ",
        "triệu đồng",
        "Tổng cộng",
        "Trường THPT Nguyễn Khuyến;320..940",
        "Trường THPT số hai;280..760",
        "Trường PT Dân tộc nội trú;450..1250",
        "Trường THPT Bình Minh;150..480",
        "Trường THPT Chu Văn An;390..1100",
      ),
      some(
        1,
        duty(
          "Điều 2. |subject|",
          "Hiệu trưởng các trường có tên tại Điều 1",
          "tổ chức lựa chọn nhà thầu, ký hợp đồng và nghiệm thu <<xong trước ## chậm nhất>> {D+75}",
          "?Quyết toán kinh phí về Phòng Kế hoạch - Tài chính trước {D+120}",
        ),
      ),
      execution(
        "Điều 3. ",
        "Chánh Văn phòng Sở, Trưởng phòng Kế hoạch - Tài chính và Hiệu trưởng các trường",
        "chịu trách nhiệm thi hành Quyết định này kể từ ngày ký",
      ),
    ],
    first: ["Như Điều 3 (t/h)"],
  },
  {
    kind,
    type,
    office: "huyện",
    subject: "Về việc <<điều động và bổ nhiệm ## bổ nhiệm lại>> công chức giữ chức vụ lãnh đạo phòng chuyên môn",
    years: [2014, 2021, 2026],
    body: [
      heading("<<CHỦ TỊCH ỦY BAN NHÂN DÂN ## ỦY BAN NHÂN DÂN>>"),
      ...basis(
        "Căn cứ {L;Luật Cán bộ, công chức;2008-11-13};",
        "Căn cứ {R;Nghị định;24/2010/NĐ-CP;2010-03-15;Chính phủ;quy định về tuyển dụng, sử dụng và quản lý công chức};",
        "Căn cứ {ref;Thông báo;#-TB/HU;-11;Ban Thường vụ cấp ủy;về công tác cán bộ};",
        "Theo đề nghị của Trưởng phòng Nội vụ tại {ref;Tờ trình;#/TTr-PNV;-5;;}.",
      ),
      heading("QUYẾT ĐỊNH:"),
      person(
        "Điều 1. <<Điều động ông ## Bổ nhiệm lại bà>> {người}, Phó Trưởng phòng Tài chính - Kế hoạch, giữ chức vụ Trưởng phòng Kinh tế kể từ {E+8}.",
      ),
      oneOf(
        [done("Thời hạn giữ chức vụ là {?a;5;năm;# năm;thời hạn giữ chức vụ}.")],
        [
          done(
            "Ông (bà) có tên tại Điều này được hưởng phụ cấp chức vụ theo quy định hiện hành; việc bàn giao công việc, tài liệu, tài sản phải xong trước {D+15}.",
          ),
        ],
        [done("Quyết định này thay thế {ref;Quyết định;#/QĐ-UBND;-1400;Ủy ban nhân dân {huyện}}.")],
      ),
      execution(
        "Điều 2. ",
        "Chánh Văn phòng, Trưởng phòng Nội vụ, Thủ trưởng các đơn vị liên quan và ông (bà) có tên tại Điều 1",
        "chịu trách nhiệm thi hành Quyết định này",
      ),
    ],
    first: ["Như Điều 2", "Sở Nội vụ (b/c)"],
  },
  {
    kind,
    type,
    office: "tỉnh",
    subject: "Về việc thu hồi đất để thực hiện Dự án Khu tái định cư và chỉnh trang đô thị tại {huyện}",
    years: [2015, 2024],
    body: [
      heading("ỦY BAN NHÂN DÂN TỈNH"),
      ...basis(
        "Căn cứ {L;Luật Tổ chức chính quyền địa phương};",
        "Căn cứ {L;Luật Đất đai;2013};",
        "Căn cứ {R;Nghị định;43/2014/NĐ-CP;2014-05-15;Chính phủ;quy định chi tiết thi hành một số điều của {L;Luật Đất đai}};",
        "Xét đề nghị của {@tn} tại {ref;Tờ trình;#/TTr-STNMT;-7;;}.",
      ),
      heading("QUYẾT ĐỊNH:"),
      goal(
        "Điều 1. Thu hồi {a;12400..86500:10;m2|m2 đất;# m2 đất} tại {xã} do {a;18..64;hộ|hộ gia đình;# hộ gia đình, cá nhân đang sử dụng} để giao cho Trung tâm Phát triển quỹ đất bồi thường, giải phóng mặt bằng.",
      ),
      doneList(
        "Cơ cấu diện tích thu hồi gồm:",
        "- ",
        "Đất trồng lúa: {a;2.1..6.8;ha;# ha;đất trồng lúa}",
        "Đất ở tại nông thôn: {a;0.4..1.9;ha;# ha;đất ở tại nông thôn}",
        "?Đất nuôi trồng thủy sản: {a;0.2..0.9;ha;# ha;đất nuôi trồng thủy sản}",
      ),
      goal(
        "Kinh phí bồi thường, hỗ trợ và tái định cư dự kiến {m;18..75;tỷ đồng;khoảng #;kinh phí bồi thường, hỗ trợ và tái định cư}, lấy từ nguồn thu tiền sử dụng đất {Y} của tỉnh.",
      ),
      duty(
        "Điều 2. |colon|",
        "Ủy ban nhân dân {huyện}",
        "niêm yết công khai Quyết định này tại trụ sở trong {?a;15;ngày|ngày làm việc;# ngày làm việc}",
        "phê duyệt phương án bồi thường trước {D+45} và chi trả xong cho các hộ trước {D+90}",
      ),
      duty(
        "Điều 3. |colon|",
        "{@tn}",
        "cập nhật biến động, chỉnh lý hồ sơ địa chính sau khi bàn giao mặt bằng",
        "báo cáo Ủy ban nhân dân tỉnh trong {due=M+4}",
      ),
      execution(
        "Điều 4. ",
        "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc {@tn} và các hộ gia đình, cá nhân bị thu hồi đất",
        "chịu trách nhiệm thi hành Quyết định này",
      ),
    ],
    first: ["Như Điều 4"],
  },
  {
    kind,
    type,
    office: "tỉnh",
    norm: true,
    subject:
      "Ban hành Quy định <<mức thu, quản lý và sử dụng ## về giá dịch vụ>> thu gom, vận chuyển rác thải sinh hoạt trên địa bàn {tỉnh}",
    years: [2010, 2019],
    body: [
      heading("ỦY BAN NHÂN DÂN TỈNH"),
      ...basis(
        "Căn cứ {L;Luật Ban hành văn bản quy phạm pháp luật};",
        "Căn cứ {L;Pháp lệnh Phí và lệ phí;2001-08-28};",
        "Căn cứ {R;Thông tư;97/2006/TT-BTC;2006-10-16;Bộ Tài chính;hướng dẫn về phí và lệ phí thuộc thẩm quyền của Hội đồng nhân dân tỉnh};",
        "Theo đề nghị của Giám đốc Sở Tài chính.",
      ),
      heading("QUYẾT ĐỊNH:"),
      done("Điều 1. Ban hành kèm theo Quyết định này Quy định gồm {?a;3;chương;# chương}, {?a;11;điều;# điều}."),
      done(
        "Điều 2. Quyết định này có hiệu lực thi hành <<kể từ ## từ>> {E+12} và thay thế {ref;Quyết định;#/2007/QĐ-UBND;-1100;Ủy ban nhân dân tỉnh}.",
      ),
      duty(
        "Điều 3. |subject|Giao ",
        "Sở Tài chính",
        "chủ trì, phối hợp với Cục Thuế tỉnh hướng dẫn, kiểm tra việc thực hiện; sơ kết, đề xuất điều chỉnh trước {D+330}",
      ),
      execution(
        "Điều 4. ",
        "Chánh Văn phòng UBND tỉnh; Giám đốc các sở; Chủ tịch UBND {các huyện}; các tổ chức, cá nhân có liên quan",
        "chịu trách nhiệm thi hành Quyết định này",
      ),
    ],
    first: ["Như Điều 4", "Cục Kiểm tra văn bản, Bộ Tư pháp"],
  },
  {
    kind,
    type,
    office: "xã",
    subject: "Về việc kiện toàn Tổ công nghệ số cộng đồng <<và phân công nhiệm vụ thành viên ## {Y}>>",
    years: [2022, 2025],
    months: [8, 12],
    body: [
      heading("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"),
      ...basis(
        "Căn cứ {R;Quyết định;749/QĐ-TTg;2020-06-03;Thủ tướng Chính phủ;phê duyệt Chương trình Chuyển đổi số quốc gia đến {Y=2025}, định hướng đến {Y=2030}};",
        "Căn cứ {ref;Kế hoạch;#/KH-UBND;-60;Ủy ban nhân dân tỉnh;về phát triển chính quyền số};",
        "Xét đề nghị của công chức Văn hóa - Xã hội.",
      ),
      heading("QUYẾT ĐỊNH:"),
      goal(
        "Điều 1. Kiện toàn {a;6..12;tổ|tổ công nghệ số;# tổ công nghệ số cộng đồng tại các thôn} với {a;34..88;thành viên;tổng số # thành viên}, trong đó {?a;9..20;đoàn viên;có # đoàn viên thanh niên}.",
      ),
      line("Điều 2. Nhiệm vụ của các thành viên:"),
      duty(
        "1. |colon|",
        "Công chức Văn hóa - Xã hội",
        "tham mưu kế hoạch hoạt động của Tổ, gửi Ủy ban nhân dân xã trước {D+10}",
      ),
      duty(
        "2. |colon|",
        "Đoàn Thanh niên xã",
        "<<cử đoàn viên ## huy động thanh niên tình nguyện>> đến từng nhà hướng dẫn người dân cài đặt ứng dụng, thanh toán không dùng tiền mặt",
      ),
      goal(
        "Phấn đấu <<đến {hết Y} ## {hết Y}>> có {r;70..90;;tối thiểu #% hộ gia đình;hộ gia đình có người biết sử dụng dịch vụ công trực tuyến} có người biết sử dụng dịch vụ công trực tuyến.",
      ),
      execution(
        "Điều 3. ",
        "Văn phòng Ủy ban nhân dân xã, các thôn và các ông (bà) có tên tại Điều 1",
        "chịu trách nhiệm thi hành Quyết định này",
      ),
    ],
    first: ["Như Điều 3"],
  },
];
