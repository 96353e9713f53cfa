// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordstrength.h"

#include <QList>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace sallyport {

namespace {

using Matches = std::unique_ptr<ZxcMatch_t, decltype([](ZxcMatch_t *first) { ZxcvbnFreeInfo(first); })>;

constexpr qsizetype shortestWord = 3;

// The words, and their parts: "ann.lee@example.com" is also made of "ann", "lee" and "example".
QList<QByteArray> dictionaryOf(const QStringList &ownWords)
{
    QList<QByteArray> words;
    const auto add = [&words](const QString &word) {
        if (word.size() >= shortestWord)
            words.append(word.normalized(QString::NormalizationForm_C).toLower().toUtf8());
    };
    for (const QString &word : ownWords) {
        add(word);
        QString part;
        for (const QChar c : word) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
                part.append(c);
                continue;
            }
            add(part);
            part.clear();
        }
        if (part.size() < word.size())
            add(part);
    }
    return words;
}

int scoreOf(double bits)
{
    constexpr std::array guesses{1e3, 1e6, 1e8, 1e10};
    int score = 0;
    for (const double limit : guesses)
        score += bits >= std::log2(limit) ? 1 : 0;
    return score;
}

PasswordStrength::Weakness weaknessOf(const ZxcMatch_t *first, int length)
{
    using enum PasswordStrength::Weakness;
    int dictionary = 0;
    for (const ZxcMatch_t *match = first; match; match = match->Next) {
        switch (match->Type & ~MULTIPLE_MATCH) {
        case USER_MATCH:
        case USER_LEET_MATCH: return Personal;
        case DICTIONARY_MATCH:
        case DICT_LEET_MATCH: dictionary = std::max(dictionary, match->Length); break;
        default: break; // zxcvbn's own constants, which may grow
        }
    }
    return dictionary == length ? Common : Guessable;
}

} // namespace

PasswordStrength estimateStrength(const Secret &password, const QStringList &ownWords)
{
    const QList<QByteArray> words = dictionaryOf(ownWords);
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    // zxcvbn reads up to a NUL: another control character stands for it.
    QByteArray text = password.view().toByteArray();
    text.replace('\0', '\x01');
    ZxcMatch_t *first = nullptr;
    const double bits = ZxcvbnMatch(text.constData(), dictionary.data(), &first);
    const Matches matches(first);
    const PasswordStrength strength{scoreOf(bits), weaknessOf(matches.get(), int(text.size()))};
    wipe(text.data(), size_t(text.size()));
    return strength;
}

} // namespace sallyport
