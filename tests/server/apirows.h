// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/apistage.h"

namespace sallyport {

/// One outcome of one call that is particular to it.
struct ApiRow
{
    const char *operation; ///< its name in the OpenAPI document
    const char *caller; ///< "root", "ann", "ben" or nobody
    const char *target; ///< in the words of ApiStage
    const char *body;
    int status;
    const char *code = ""; ///< of an error
    void (*prepare)(ApiStage &stage) = nullptr; ///< what happened before
    bool closed = false; ///< registration and documents are
};

/// For each call its success first, then what it refuses besides what follows from access and input.
QList<ApiRow> apiRows();

} // namespace sallyport
