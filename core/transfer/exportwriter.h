// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/sqlexport.h"

#include <QFileDevice>

namespace sallyport {

/// Writes accounts as JSON lines, or as CSV: all that an import needs to make the same ones elsewhere, hashes included. Where the notes of
/// an account would make a record longer than an import reads, records with its id and more notes alone follow it.
class ExportWriter final : public AccountSink
{
public:
    enum class Form { JsonLines, Csv };

    /// `file` is open for writing, and emptied when the writing begins anew.
    ExportWriter(QFileDevice &file, Form form) : m_file(file), m_form(form) { }

    Result<> begin(qint64 accounts, qint64 notesOfNobody) override;
    Result<> account(const UserWithPassword &account, const QList<Note> &notes) override;
    Result<> note(const Note &note) override;

    qint64 accounts() const { return m_accounts; }

private:
    Result<> write(const QByteArray &line);
    Result<> rest(const QUuid &owner, const QList<Note> &notes);

    QFileDevice &m_file;
    Form m_form;
    bool m_hasBegun = false;
    qint64 m_accounts = 0;
};

} // namespace sallyport
