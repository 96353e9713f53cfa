// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <string_view>

/// The character classes of HTTP, exactly as RFC 9110 and RFC 3986 have them.
namespace sallyport::http::syntax {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The digit's value, or -1.
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// A class of characters as a table, because every byte of a request's head is looked up in one.
using CharClass = std::array<bool, 256>;

template<class Predicate>
constexpr CharClass charClass(Predicate contains)
{
    CharClass table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = contains(char(i));
    return table;
}

inline constexpr CharClass tokenChars =
    charClass([](char c) { return isDigit(c) || isAlpha(c) || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos; });
inline constexpr CharClass fieldValueChars =
    charClass([](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); });

/// tchar, RFC 9110, section 5.6.2.
constexpr bool isTokenChar(char c)
{
    return tokenChars[static_cast<unsigned char>(c)];
}

/// field-vchar, space and tab, RFC 9110, section 5.5: no CR, LF, NUL or other control character.
constexpr bool isFieldValueChar(char c)
{
    return fieldValueChars[static_cast<unsigned char>(c)];
}

inline bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return isTokenChar(c); });
}

inline bool isFieldValue(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return isFieldValueChar(c); });
}

/// Without optional white space (space, tab) at both ends. QByteArrayView::trimmed() would also take CR, LF and others.
constexpr QByteArrayView trimmed(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

inline bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size()
        && std::equal(text.begin(), text.end(), lowerCase.begin(), [](char a, char b) { return toLower(a) == b; });
}

} // namespace sallyport::http::syntax
