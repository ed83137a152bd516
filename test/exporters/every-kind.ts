/** A clean document that states something of every kind. */
export const EVERY_KIND = `UBND TỈNH HÀ TĨNH
SỞ XÂY DỰNG
Số: 21/KH-SXD
Hà Tĩnh, ngày 04 tháng 02 năm 2013

KẾ HOẠCH
Kiểm tra chất lượng công trình

Căn cứ Nghị định số 15/2013/NĐ-CP ngày 06/02/2013 của Chính phủ về quản lý chất lượng;

Năm 2013, kiểm tra ít nhất 20 công trình, 12/15 huyện, chiếm 80%. Kinh phí là 300 triệu đồng.

1. Phòng Quản lý xây dựng chủ trì, báo cáo trước ngày 15/12/2013.

Nơi nhận:
- Như trên;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Văn Sơn
`;
