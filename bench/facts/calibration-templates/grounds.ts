import { basis, few, type Part } from "./script.js";

/** What documents of a province, its departments and its districts rest on beside their own subject. */
export const GROUNDS: Part = few(
  1,
  4,
  ...basis(
    "Căn cứ {ref;Nghị quyết;#/NQ-HĐND;-75;Hội đồng nhân dân tỉnh;về dự toán ngân sách địa phương {Y}};",
    "Căn cứ {ref;Quyết định;#/QĐ-UBND;-300;Ủy ban nhân dân tỉnh;ban hành Quy chế làm việc của Ủy ban nhân dân tỉnh {NK}};",
    "Thực hiện {ref;Chương trình;#-CTr/TU;-160;Tỉnh ủy;về <<nâng cao chất lượng nguồn nhân lực ## cải thiện môi trường đầu tư>>};",
    "Thực hiện {ref;Công văn;#/VPCP-KTTH;-33;Văn phòng Chính phủ} và {ref;Công văn;#/BTC-NSNN;-29;Bộ Tài chính};",
    "Căn cứ {ref;Thông báo;#/TB-UBND;-18;UBND tỉnh;kết luận phiên họp thường kỳ {M-1}};",
    "Căn cứ {ref;Kế hoạch;#/KH-UBND;-210;Ủy ban nhân dân tỉnh;triển khai nhiệm vụ trọng tâm {Y}};",
    "Thực hiện ý kiến của Thường trực Tỉnh ủy tại {ref;Văn bản;#-CV/TU;-26;;};",
    "Căn cứ {ref;Chỉ thị;#/CT-TTg;-58;Thủ tướng Chính phủ;về tăng cường kỷ luật, kỷ cương hành chính};",
  ),
);

/** The same for a committee of the Party. */
export const PARTY_GROUNDS: Part = few(
  1,
  3,
  ...basis(
    "- Căn cứ {ref;Nghị quyết;#-NQ/TU;-140;Ban Chấp hành Đảng bộ tỉnh;về nhiệm vụ {Y}};",
    "- Căn cứ {ref;Quy chế;#-QC/TU;-420;Ban Chấp hành Đảng bộ tỉnh;làm việc của cấp ủy {NK}};",
    "- Thực hiện {ref;Kết luận;#-KL/TW;-95;Ban Bí thư};",
    "- Căn cứ {ref;Hướng dẫn;#-HD/BTCTW;-64;Ban Tổ chức Trung ương;về kiểm điểm, đánh giá chất lượng tổ chức đảng, đảng viên};",
  ),
);
