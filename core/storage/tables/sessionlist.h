// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// SessionRepository::page().
Result<SessionPage> readSessionPage(Connection &connection, const SessionQuery &query, Timestamp now);

} // namespace sallyport
