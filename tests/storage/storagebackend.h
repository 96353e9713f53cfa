// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/auth/noterepository.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/userrepository.h"

#include <memory>

namespace sallyport {

/// One implementation of the repository ports over an empty store of its own. The contract tests run on each of them.
class StorageBackend
{
public:
    virtual ~StorageBackend() = default;
    virtual UserRepository &users() = 0;
    virtual SessionRepository &sessions() = 0;
    virtual NoteRepository &notes() = 0;
    virtual AttemptRepository &attempts() = 0;

    /// Adds the rows "memory" and "sqlite" to a test's global data.
    static void addRows();
    /// The backend of the row the test runs on now.
    static std::unique_ptr<StorageBackend> ofThisRow();
};

/// An account as tests need one; the id and the times tell it from others.
User makeUser(const QString &username, Role role = Role::User);

} // namespace sallyport
