// SPDX-License-Identifier: Apache-2.0
#include "core/auth/normalizedpassword.h"

#include <QStringDecoder>

#include <algorithm>

namespace sallyport {

namespace {

// Normalizing costs time that grows with the square of the length. NFC makes a text at most three times shorter, so what is
// longer than this stays longer than any password can be (1024 bytes).
constexpr qsizetype longestNormalized = 4096;

// Wipes in place: data() would detach and wipe a copy when two strings share the text, and that is wanted here.
void wipeText(const QString &text)
{
    if (!text.isEmpty())
        wipe(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
}

} // namespace

Secret normalizedPassword(const Secret &password)
{
    const QByteArrayView bytes = password.view();
    if (bytes.size() > longestNormalized || std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; }))
        return password.clone();

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        wipeText(text);
        return password.clone();
    }
    const QString normalized = text.normalized(QString::NormalizationForm_C);
    Secret result = Secret::fromText(normalized);
    wipeText(text);
    wipeText(normalized);
    return result;
}

} // namespace sallyport
