// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/requesthead.h"

namespace sallyport::http {

/// Where a request goes, in the sender's own bytes.
struct RequestTarget
{
    TargetScheme scheme = TargetScheme::None;
    QByteArrayView authority; ///< host and port of the absolute form, else empty
    QByteArrayView path; ///< starts with '/', never normalised; or "*"
    QByteArrayView query;
};

/// Reads the origin form, the absolute form of http and https, and the asterisk of OPTIONS (RFC 9112, section 3.2). Views point into
/// `target`.
Parsed<RequestTarget> parseTarget(Method method, QByteArrayView target);

/// Whether this is a host with an optional port, and nothing else: no user, no path, no list.
bool isAuthority(QByteArrayView text);

} // namespace sallyport::http
