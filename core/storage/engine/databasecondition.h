// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// What a database tells of its own condition. Reads only, and little unless damage() is asked for.
class DatabaseCondition
{
public:
    struct Complaint
    {
        QString found;
        QString advice;
        bool stopsServer = false;
    };
    enum class Depth {
        Structure, ///< each page and row by itself, and references
        Everything, ///< indexes against their tables too, which takes several times as long
    };

    explicit DatabaseCondition(Database &database) : m_database(database) { }

    /// `SQLite 3.40.1`, `PostgreSQL 15.14`
    Result<QString> version();
    /// Bytes on disk.
    Result<qint64> size();
    /// Whether it follows another server and only reads. SQLite never does.
    Result<bool> isStandby();
    /// What an operator should change.
    Result<QList<Complaint>> warnings();
    /// What is broken, the first of it; empty: nothing. SQLite reads the whole file for this (PRAGMA quick_check, integrity_check);
    /// PostgreSQL is not asked, it has tools of its own.
    Result<QStringList> damage(Depth depth);
    /// The database server's time; nothing where it is this machine's.
    Result<std::optional<Timestamp>> clock();

private:
    Database &m_database;
};

/// What makes a SQLite file unusable, in SQLite's words: it is read to its end, indexes too. Empty for one that is whole or not there. The
/// error is of what says nothing about the file, such as a right that is missing.
Result<QStringList> damageOf(const DatabaseUrl &url);

} // namespace sallyport
