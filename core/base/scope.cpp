// SPDX-License-Identifier: Apache-2.0
#include "core/base/scope.h"

#include <QStringList>

#include <algorithm>

namespace sallyport {

QLatin1StringView scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Account: return QLatin1StringView("account");
    case Scope::Notes: return QLatin1StringView("notes");
    case Scope::Admin: return QLatin1StringView("admin");
    }
    Q_UNREACHABLE();
}

QString Scopes::toText() const
{
    QStringList names;
    for (const Scope scope : allScopes) {
        if (contains(scope))
            names.append(scopeName(scope));
    }
    return names.join(u' ');
}

std::optional<Scopes> Scopes::fromText(QStringView text)
{
    // scope-token = %x21 / %x23-5B / %x5D-7E
    const bool wellFormed = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
    if (!wellFormed)
        return std::nullopt;
    Scopes scopes;
    for (const QStringView name : text.split(u' ', Qt::SkipEmptyParts)) {
        for (const Scope scope : allScopes) {
            if (name == scopeName(scope))
                scopes.m_bits |= 1u << int(scope);
        }
    }
    return scopes;
}

} // namespace sallyport
