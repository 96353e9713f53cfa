// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/sqlexport.h"

#include <QIODevice>

namespace sallyport {

/// Writes accounts as JSON lines, or as CSV: all that an import needs to make the same ones elsewhere, hashes included.
class ExportWriter final : public AccountSink
{
public:
    enum class Form { JsonLines, Csv };

    /// `device` is open for writing and, unless it is sequential, is emptied when the writing begins anew.
    ExportWriter(QIODevice &device, Form form) : m_device(device), m_form(form) { }

    Result<> begin(qint64 accounts, qint64 notesOfNobody) override;
    Result<> account(const UserWithPassword &account, const QList<Note> &notes) override;
    Result<> note(const Note &note) override;

    qint64 accounts() const { return m_accounts; }

private:
    Result<> write(const QByteArray &line);

    QIODevice &m_device;
    Form m_form;
    bool m_hasBegun = false;
    qint64 m_accounts = 0;
};

} // namespace sallyport
