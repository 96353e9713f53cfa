// SPDX-License-Identifier: Apache-2.0
#include "core/base/passwords/passwordshape.h"

#include <algorithm>

namespace sallyport {

namespace {

struct Repetition
{
    qsizetype part = 1; ///< how long what is repeated is
    qsizetype covered = 1; ///< how long it goes on
};

/// The one at the beginning of the text that covers most of it.
Repetition repetitionAt(QByteArrayView text)
{
    Repetition best;
    for (qsizetype part = 1; part * 2 <= text.size(); ++part) {
        qsizetype covered = part;
        while (covered < text.size() && text[covered] == text[covered - part])
            ++covered;
        if (covered >= part * 2 && covered > best.covered)
            best = {part, covered};
    }
    return best;
}

} // namespace

QByteArray OneByteAlphabet::spelled(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            c = QChar::surrogateToUcs4(char16_t(c), text.at(i).unicode());
        }
        if (c < 0x80) {
            bytes.append(c == 0 ? '\x01' : char(c)); // zxcvbn reads up to a NUL: another control character stands for it
            continue;
        }
        const char32_t folded = QChar::toCaseFolded(c);
        if (!m_letters.contains(folded))
            m_letters.insert(folded, char(0x80 + std::min<qsizetype>(m_letters.size(), 0x7f)));
        bytes.append(m_letters.value(folded));
    }
    return bytes;
}

QByteArray withoutRepetitions(QByteArrayView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 200));
    QByteArray once;
    once.reserve(text.size());
    const qsizetype wholeSize = text.size();
    while (!text.isEmpty()) {
        const Repetition found = repetitionAt(text);
        once.append(text.first(found.part));
        text = text.sliced(found.covered);
    }
    return once.size() * 4 <= wholeSize * 3 ? once : QByteArray();
}

} // namespace sallyport
