const ENGLISH = {
    kind: {
        header: "Header",
        date: "Dates",
        reference: "References",
        target: "Targets and results",
        money: "Money",
        signatory: "Signatories",
        recipient: "Recipients",
        assignment: "Assignments",
    },
    header: {
        type: "kind",
        code: "number",
        issuer: "issuer",
        parentIssuer: "above it",
        place: "place",
        issuedOn: "date",
        subject: "subject",
        secrecy: "secrecy",
        urgency: "urgency",
    },
    dateRole: {
        issued: "issued",
        reference: "of a reference",
        deadline: "deadline",
        event: "event",
        period: "period",
        effective: "in force",
    },
    measure: { added: "more", total: "in all", rate: "", amount: "" },
    status: { target: "target", result: "result" },
    moneyRole: { total: "total", part: "part", other: "" },
    implied: "(worked out)",
    issues: "To look at",
};
const VIETNAMESE = {
    kind: {
        header: "Đầu văn bản",
        date: "Ngày tháng",
        reference: "Văn bản viện dẫn",
        target: "Chỉ tiêu và kết quả",
        money: "Kinh phí",
        signatory: "Người ký",
        recipient: "Nơi nhận",
        assignment: "Nhiệm vụ được giao",
    },
    header: {
        type: "loại",
        code: "số, ký hiệu",
        issuer: "cơ quan",
        parentIssuer: "cấp trên",
        place: "nơi ban hành",
        issuedOn: "ngày",
        subject: "trích yếu",
        secrecy: "độ mật",
        urgency: "độ khẩn",
    },
    dateRole: {
        issued: "ban hành",
        reference: "của văn bản viện dẫn",
        deadline: "thời hạn",
        event: "sự việc",
        period: "thời kỳ",
        effective: "hiệu lực",
    },
    measure: { added: "thêm", total: "tổng", rate: "", amount: "" },
    status: { target: "chỉ tiêu", result: "kết quả" },
    moneyRole: { total: "tổng số", part: "một phần", other: "" },
    implied: "(suy ra)",
    issues: "Cần xem lại",
};
const WORDS = { en: ENGLISH, vi: VIETNAMESE };
/** The words of a language. */
export function factWordsIn(language) {
    return WORDS[language];
}
