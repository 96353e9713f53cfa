// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/knownaccounts.h"

#include <QDir>
#include <QSaveFile>

namespace sallyport {

/// The list of accounts as processes of a test share it.
class AccountsInDirectory final : public KnownAccountsFile
{
public:
    explicit AccountsInDirectory(const QString &directory) : m_file(QDir(directory).filePath(QStringLiteral("accounts.json"))) { }

    QByteArray readAccounts() const override
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeAccounts(const QByteArray &json) override
    {
        QSaveFile file(m_file);
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size())
            file.commit();
    }

private:
    QString m_file;
};

} // namespace sallyport
