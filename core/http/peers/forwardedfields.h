// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"

#include <QVarLengthArray>

#include <optional>

namespace sallyport::http {

/// One step on a request's way, as the proxy that received it there wrote it down.
struct ForwardedHop
{
    QHostAddress from; ///< whom that proxy received it from; null: it does not tell
    std::optional<bool> secure; ///< whether it came over TLS there
};

/// The steps that one family of fields tells of, the last one first. Ends where something cannot be read, and after longestChain steps.
struct ForwardedChain
{
    static constexpr qsizetype longestChain = 32;

    bool namesClients = false; ///< there is a field that could
    QVarLengthArray<ForwardedHop, 4> hops;
};

/// What a request says about its way through proxies, true or not: `Forwarded` (RFC 7239), and the customary `X-Forwarded-For` with
/// `X-Forwarded-Proto`.
class ForwardedFields
{
public:
    /// Takes all fields of this kind out of the headers, those that are not read here too (X-Real-IP, X-Forwarded-Host …), so that
    /// nothing behind the front believes them by mistake.
    static ForwardedFields takeFrom(Headers &headers);

    ForwardedChain standard() const;
    ForwardedChain customary() const;

private:
    using Values = QVarLengthArray<QByteArray, 2>; ///< of each field with one name, in order

    Values m_forwarded;
    Values m_forwardedFor;
    Values m_forwardedProto;
};

} // namespace sallyport::http
