// SPDX-License-Identifier: Apache-2.0
#include "core/base/passwords/passwordstrength.h"

#include "core/base/passwords/commonpasswords.h"
#include "core/base/passwords/passwordshape.h"
#include "core/base/passwords/wipedtext.h"

#include <QList>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace sallyport {

namespace {

using Weakness = PasswordStrength::Weakness;
using Matches = std::unique_ptr<ZxcMatch_t, decltype([](ZxcMatch_t *first) { ZxcvbnFreeInfo(first); })>;

constexpr qsizetype shortestWord = 3;

/// Words a password may be made of, spelled in one alphabet with it.
class Words
{
public:
    Words(OneByteAlphabet &alphabet, Weakness weakness) : m_alphabet(alphabet), m_weakness(weakness) { }

    void add(const QString &word) { m_words.append(m_alphabet.spelled(word.toLower().normalized(QString::NormalizationForm_KC))); }
    /// The word and its parts: "ann.lee@example.com" is also made of "ann", "lee" and "example".
    void addWithParts(const QString &word)
    {
        const auto addLong = [this](const QString &text) {
            if (text.size() >= shortestWord)
                add(text);
        };
        addLong(word);
        QString part;
        for (const QChar c : word) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
                part.append(c);
                continue;
            }
            addLong(part);
            part.clear();
        }
        if (part.size() < word.size())
            addLong(part);
    }

    Weakness weakness() const { return m_weakness; }
    std::vector<const char *> pointers() const
    {
        std::vector<const char *> pointers;
        for (const QByteArray &word : m_words)
            pointers.push_back(word.constData());
        pointers.push_back(nullptr);
        return pointers;
    }

private:
    OneByteAlphabet &m_alphabet;
    Weakness m_weakness;
    QList<QByteArray> m_words;
};

int scoreOf(double bits)
{
    constexpr std::array guesses{1e3, 1e6, 1e8, 1e10};
    int score = 0;
    for (const double limit : guesses)
        score += bits >= std::log2(limit) ? 1 : 0;
    return score;
}

Weakness weaknessOf(const ZxcMatch_t *first, int length, Weakness ofWords)
{
    int dictionary = 0;
    for (const ZxcMatch_t *match = first; match; match = match->Next) {
        switch (match->Type & ~MULTIPLE_MATCH) {
        case USER_MATCH:
        case USER_LEET_MATCH: return ofWords;
        case DICTIONARY_MATCH:
        case DICT_LEET_MATCH: dictionary = std::max(dictionary, match->Length); break;
        default: break; // zxcvbn's own constants, which may grow
        }
    }
    return dictionary == length ? Weakness::Common : Weakness::Guessable;
}

PasswordStrength estimate(const QByteArray &text, const Words &words)
{
    ZxcMatch_t *first = nullptr;
    std::vector<const char *> dictionary = words.pointers();
    const double bits = ZxcvbnMatch(text.constData(), dictionary.data(), &first);
    const Matches matches(first);
    return {scoreOf(bits), weaknessOf(matches.get(), int(text.size()), words.weakness())};
}

QByteArray spelled(const Secret &password, OneByteAlphabet &alphabet)
{
    const WipedText text(QString::fromUtf8(password.view()));
    const WipedText normalized(text->normalized(QString::NormalizationForm_KC));
    return alphabet.spelled(*normalized);
}

} // namespace

PasswordStrength estimateStrength(const Secret &password, const QStringList &ownWords)
{
    OneByteAlphabet alphabet;
    // Repetition is no length: what is left without it must be good enough by itself.
    std::array<QByteArray, 2> forms{spelled(password, alphabet)};
    forms[1] = withoutRepetitions(forms[0]);
    Words own(alphabet, Weakness::Personal);
    for (const QString &word : ownWords)
        own.addWithParts(word);
    Words common(alphabet, Weakness::Common);
    for (const char16_t *word : commonPasswords)
        common.add(QString::fromUtf16(word));

    PasswordStrength weakest = estimate(forms[0], own);
    for (QByteArray &form : forms) {
        for (const Words *words : {&own, &common}) {
            const PasswordStrength strength = form.isEmpty() ? weakest : estimate(form, *words);
            if (strength.score < weakest.score || (strength.score == weakest.score && weakest.weakness == Weakness::Guessable))
                weakest = strength;
        }
        wipe(form.data(), size_t(form.size()));
    }
    return weakest;
}

} // namespace sallyport
