// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sallyport {

/// Which kind of database. Statements keep to what both share, and to what engines that speak PostgreSQL's protocol have too; the few that
/// cannot are named in core/storage/dialect.h and nowhere else.
enum class Dialect { Sqlite, PostgreSql };

} // namespace sallyport
