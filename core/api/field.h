// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <limits>
#include <optional>
#include <tuple>
#include <type_traits>

namespace sallyport::api {

enum class Format { Plain, Email };

/// What a value must be beyond its type. The same rules are checked on the way in and printed in the OpenAPI document.
struct Rules
{
    int minLength = 0; ///< QString: characters; Secret: bytes of UTF-8
    int maxLength = std::numeric_limits<int>::max();
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
    Format format = Format::Plain;
    const char *oneOf = ""; ///< QString: the values it can have, separated by spaces; "": any
    bool leftOutWhenEmpty = false; ///< std::optional in an answer: no member at all instead of null
    bool refusesNull = false; ///< std::optional in a question: may be left out, but is not null; an empty one is not written
    bool optional = false; ///< may be left out; the member's own initial value is used then
    const char *description = "";
    const char *example = ""; ///< for the OpenAPI document
};

/// The words of Rules::oneOf; none: any value will do.
QStringList choicesOf(const Rules &rules);

/// One member of a request or response type: its name on the wire, where it is, what it must be.
template<class Owner, class Member>
struct Field
{
    using Value = Member;

    const char *name;
    Member Owner::*member;
    Rules rules;

    constexpr bool isRequired() const;
};

template<class Owner, class Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member, Rules rules = {})
{
    return {name, member, rules};
}

/// A type that lists its fields: `static constexpr auto fields() { return std::tuple{field("text", &Note::text), …}; }`.
template<class T>
concept Described = requires
{
    T::fields();
    T::schemaName;
};

template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// `std::optional<std::optional<T>>`, for changes: the outer one is empty when the field is left out, the inner one when it is null.
template<class T>
inline constexpr bool isDoublyOptional = false;
template<class T>
inline constexpr bool isDoublyOptional<std::optional<std::optional<T>>> = true;

template<class Owner, class Member>
constexpr bool Field<Owner, Member>::isRequired() const
{
    return !isOptional<Member> && !rules.optional;
}

/// Calls `visit(field)` for each field of T, in the order of declaration.
template<Described T, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, T::fields());
}

/// No input, or an answer without a body (204).
struct Nothing
{
    static constexpr auto schemaName = "Nothing";
    static constexpr auto fields() { return std::tuple{}; }
};

} // namespace sallyport::api
