// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/serveraddress.h"

namespace sallyport {

/// A link of ours: `sallyport://open`, or `sallyport://sign-in?server=auth.example.org[&username=ann]`. Any web page and any mail can hold
/// one, so it is read strictly, carries no secret, and is only ever a question to the user.
struct SallyportLink
{
    enum class Act { Open, SignIn };

    Act act = Act::Open;
    ServerAddress server; ///< for Act::SignIn; https, or this machine
    QString username; ///< may be empty

    /// ErrorCode::ConfigurationInvalid when it is anything else, down to one unknown or doubled part.
    static Result<SallyportLink> fromText(const QString &text);
    static bool isLink(const QString &text);

    bool operator==(const SallyportLink &) const = default;
};

} // namespace sallyport
