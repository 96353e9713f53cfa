// SPDX-License-Identifier: Apache-2.0
#include "core/base/passwords/normalizedpassword.h"

#include "core/base/passwords/wipedtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace sallyport {

namespace {

// Normalizing costs time that grows with the square of the length. NFC makes a text at most three times shorter, so what is
// longer than this stays longer than any password can be (1024 bytes).
constexpr qsizetype longestNormalized = 4096;

} // namespace

Secret normalizedPassword(const Secret &password)
{
    const QByteArrayView bytes = password.view();
    if (bytes.size() > longestNormalized || std::ranges::all_of(bytes, [](char c) { return uchar(c) < 0x80; }))
        return password.clone();

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const WipedText text(decoder.decode(bytes));
    if (decoder.hasError())
        return password.clone();
    const WipedText normalized(text->normalized(QString::NormalizationForm_C));
    return Secret::fromText(*normalized);
}

} // namespace sallyport
