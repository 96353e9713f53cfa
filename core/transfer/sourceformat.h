// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/fields.h"

#include <array>

namespace sallyport {

/// Who wrote a source.
enum class SourceFormat { Sallyport, Csv, Json, PocketBase, Supabase, Keycloak, Firebase, Django, Auth0, Tutorial };

inline constexpr std::array allSourceFormats{
    SourceFormat::Sallyport, SourceFormat::Csv,      SourceFormat::Json,   SourceFormat::PocketBase, SourceFormat::Supabase,
    SourceFormat::Keycloak,  SourceFormat::Firebase, SourceFormat::Django, SourceFormat::Auth0,      SourceFormat::Tutorial,
};

/// As it is named on the command line: `pocketbase`.
QLatin1StringView formatName(SourceFormat format);
std::optional<SourceFormat> sourceFormatFromName(QStringView name);

/// The format whose records have such fields. Csv or Json (`plain`) for records that have at least a name or an address; nothing for
/// what is no account.
std::optional<SourceFormat> recognizedFormat(const Fields &first, SourceFormat plain);

} // namespace sallyport
