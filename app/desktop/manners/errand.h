// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/serveraddress.h"

#include <optional>

namespace sallyport {

/// What a start of this program is for, as one that runs already is asked for it: a link, or what a person typed at a command line. Empty:
/// only to come to the front.
struct Errand
{
    QString link; ///< `sallyport://…`, unread
    std::optional<ServerAddress> server; ///< typed, so it need not be private as one in a link must
    bool isLocal = false; ///< the server inside the program

    /// One line. Nothing of it is trusted: what is no errand is none.
    static Errand fromText(const QString &text);
    QString toText() const;

    bool operator==(const Errand &) const = default;
};

} // namespace sallyport
