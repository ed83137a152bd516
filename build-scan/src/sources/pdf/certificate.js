import { derText, derValues, TAG } from "./der.js";
/** 2.5.4.3, the common name. */
const COMMON_NAME = [0x55, 0x04, 0x03];
const isSame = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);
const inside = (value) => (value ? derValues(value.content) : []);
/** The parts of a certificate that matter: RFC 5280, 4.1. The version before the serial number may be absent. */
function partsOf(certificate) {
    const fields = inside(inside(certificate)[0]).filter(({ tag }) => tag !== TAG.first);
    const [serial, , , , subject] = fields;
    return { serial, subject };
}
/** The common name of a subject: sequence of sets of pairs. */
function commonName(subject) {
    for (const pair of inside(subject).flatMap(inside)) {
        const [type, value] = inside(pair);
        if (type && value && type.tag === TAG.oid && isSame(type.content, COMMON_NAME))
            return derText(value);
    }
    return undefined;
}
/**
 * The common name of the certificate that signed, out of the signed data of RFC 5652 that a signature holds. Nothing is
 * verified. Undefined where it is written in another way.
 */
export function signerOf(signedData) {
    const [contentInfo] = derValues(signedData);
    const [, wrapped] = inside(contentInfo);
    const fields = inside(inside(wrapped)[0]);
    const certificates = fields.filter(({ tag }) => tag === TAG.first).flatMap(inside);
    const signerInfos = fields.filter(({ tag }) => tag === TAG.set).at(-1);
    const [, issuerAndSerial] = inside(inside(signerInfos)[0]);
    const serial = inside(issuerAndSerial)[1]?.content;
    const signed = certificates.map(partsOf).filter((one) => serial && one.serial && isSame(one.serial.content, serial));
    return commonName((signed[0] ?? (certificates.length === 1 ? partsOf(certificates[0]) : undefined))?.subject);
}
