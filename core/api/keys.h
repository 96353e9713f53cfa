// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace sallyport::api {

/// A key that signs access tokens, without the key itself.
struct KeyView
{
    QString kid;
    QString algorithm;
    QString state;
    Timestamp createdAt;
    Timestamp signsFrom;
    std::optional<Timestamp> verifiesUntil;
    std::optional<Timestamp> retiredAt;

    static constexpr auto schemaName = "SigningKey";
    static constexpr auto fields()
    {
        return std::tuple{
            field("kid", &KeyView::kid),
            field("algorithm", &KeyView::algorithm, {.oneOf = "ES256 EdDSA"}),
            field("state", &KeyView::state, {.oneOf = "upcoming signing verifying retired"}),
            field("created_at", &KeyView::createdAt),
            field("signs_from", &KeyView::signsFrom),
            field("verifies_until", &KeyView::verifiesUntil,
                  {.description = "When the last token it signed has expired; null while no other key is to follow it"}),
            field("retired_at", &KeyView::retiredAt),
        };
    }
};

struct KeyListView
{
    QList<KeyView> items;
    bool sharedSecret = false;

    static constexpr auto schemaName = "SigningKeyList";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &KeyListView::items),
            field("shared_secret", &KeyListView::sharedSecret,
                  {.description = "The server signs with the operator's secret (HS256): there are no keys, and none can be made"}),
        };
    }
};

/// A new signing key.
struct KeyRotation
{
    Secret currentPassword;
    std::optional<QString> algorithm;
    bool now = false;

    static constexpr auto schemaName = "SigningKeyRotation";
    static constexpr auto fields()
    {
        return std::tuple{
            field("current_password", &KeyRotation::currentPassword,
                  {.description = "Of the administrator who asks", .example = "correct horse battery staple"}),
            field("algorithm", &KeyRotation::algorithm, {.oneOf = "ES256 EdDSA", .description = "Left out: that of the key that signs"}),
            field("now", &KeyRotation::now,
                  {.optional = true,
                   .description = "Let it sign at once, not only when all nodes have it: when the old one must not be used any longer"}),
        };
    }
};

/// The end of a signing key.
struct KeyRetirement
{
    QString kid;
    Secret currentPassword;

    static constexpr auto schemaName = "SigningKeyRetirement";
    static constexpr auto fields()
    {
        return std::tuple{
            field("kid", &KeyRetirement::kid, {.maxLength = 200}),
            field("current_password", &KeyRetirement::currentPassword,
                  {.description = "Of the administrator who asks", .example = "correct horse battery staple"}),
        };
    }
};

} // namespace sallyport::api
