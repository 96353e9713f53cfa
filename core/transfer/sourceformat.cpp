// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sourceformat.h"

#include "core/transfer/fieldnames.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {

namespace {

using Name = QLatin1StringView;

/// Its heading, or all the columns of its CSV: no other system's file has them all.
bool isSallyports(const Fields &fields)
{
    const auto format = fields.text({Name("format")});
    if (format && *format == QStringLiteral("sallyport-export"))
        return true;
    return std::ranges::all_of(std::array{Name("id"), Name("username"), Name("role"), Name("passwordhash"), Name("passwordchangedat"),
                                          Name("notes"), Name("note")},
                               [&fields](Name name) { return fields.has({name}); });
}

bool isAuth0s(const Fields &fields)
{
    const auto id = fields.text({Name("userid"), Name("id")});
    return fields.has({Name("custompasswordhash")}) || (id && id->value_or(QString()).startsWith(QStringLiteral("auth0|")))
        || !fields.object({Name("id")}).value(QLatin1StringView("$oid")).isUndefined();
}

} // namespace

QLatin1StringView formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Sallyport: return Name("sallyport");
    case SourceFormat::Csv: return Name("csv");
    case SourceFormat::Json: return Name("json");
    case SourceFormat::PocketBase: return Name("pocketbase");
    case SourceFormat::Supabase: return Name("supabase");
    case SourceFormat::Keycloak: return Name("keycloak");
    case SourceFormat::Firebase: return Name("firebase");
    case SourceFormat::Django: return Name("django");
    case SourceFormat::Auth0: return Name("auth0");
    case SourceFormat::Tutorial: return Name("tutorial");
    }
    Q_UNREACHABLE();
}

std::optional<SourceFormat> sourceFormatFromName(QStringView name)
{
    for (const SourceFormat format : allSourceFormats) {
        if (name == formatName(format))
            return format;
    }
    return std::nullopt;
}

std::optional<SourceFormat> recognizedFormat(const Fields &first, SourceFormat plain)
{
    if (isSallyports(first))
        return SourceFormat::Sallyport;
    if ((first.has({Name("model")}) && first.has({Name("fields")}))
        || (first.has({Name("issuperuser")}) && first.has({Name("datejoined")})))
        return SourceFormat::Django;
    if (first.has({Name("localid")}))
        return SourceFormat::Firebase;
    if (first.has({Name("createdtimestamp"), Name("serviceaccountclientid"), Name("requiredactions"), Name("realmroles")})
        || !first.array({Name("credentials")}).isEmpty())
        return SourceFormat::Keycloak;
    if (first.has({Name("instanceid"), Name("rawappmetadata"), Name("rawusermetadata")}))
        return SourceFormat::Supabase;
    if (isAuth0s(first))
        return SourceFormat::Auth0;
    if (first.has({Name("tokenkey"), Name("collectionid"), Name("collectionname")}))
        return SourceFormat::PocketBase;
    if (first.has(fieldnames::username) || first.has(fieldnames::email))
        return plain;
    return std::nullopt;
}

} // namespace sallyport
