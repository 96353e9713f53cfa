// SPDX-License-Identifier: Apache-2.0
#include "core/auth/phcfields.h"

namespace sallyport::Phc {

Error unusable(const QString &sentence)
{
    return {.code = ErrorCode::ValidationFailed, .detail = sentence};
}

QByteArray toBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64(const QByteArray &text, qsizetype minimum, qsizetype maximum)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64(*decoded) != text || (*decoded).size() < minimum || (*decoded).size() > maximum)
        return std::nullopt;
    return *decoded;
}

std::optional<qint64> number(const QByteArray &digits)
{
    constexpr qsizetype mostDigits = 12;
    bool ok = false;
    const qint64 value = digits.size() <= mostDigits ? digits.toLongLong(&ok) : 0;
    if (!ok || value < 0 || QByteArray::number(value) != digits)
        return std::nullopt;
    return value;
}

std::optional<qint64> parameter(const QByteArray &part, QByteArrayView name)
{
    if (!part.startsWith(name) || part.size() <= name.size() || part[name.size()] != '=')
        return std::nullopt;
    return number(part.sliced(name.size() + 1));
}

} // namespace sallyport::Phc
