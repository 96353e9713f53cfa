// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/importrun.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace sallyport {

/// The hash of the password "secret123" by bcrypt with its lowest cost.
inline QString sampleHash()
{
    return QStringLiteral("$2b$04$abcdefghijklmnopqrstuuZakPDp6bZDRlgfrhVHiZC/4c843smaK");
}

/// Lets an import run to its end, or to a number of records.
class TestObserver final : public ImportObserver
{
public:
    explicit TestObserver(qint64 stopAt = -1) : m_stopAt(stopAt) { }
    void progressed(double, qint64 records) override { m_records = records; }
    bool wantsStop() const override { return m_stopAt >= 0 && m_records >= m_stopAt; }

private:
    const qint64 m_stopAt;
    qint64 m_records = 0;
};

/// Files to import, and importing them.
class TransferFiles
{
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(content) != content.size() || !file.flush()
            || !file.setFileTime(QDateTime::fromMSecsSinceEpoch(madeAt.time_since_epoch().count()), QFileDevice::FileModificationTime))
            qFatal("the file could not be written");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The summary, and what went wrong on the way in `failed`.
    ImportSummary import(Database *database, ImportRun::Options options, qint64 stopAt = -1)
    {
        TestObserver observer(stopAt);
        options.source.now = clock.now();
        options.actor.name = QStringLiteral("test");
        ImportRun run(options, {database, clock, random, observer});
        const Result<ImportSummary> summary = run.run();
        failed = summary ? run.failed() : std::optional(summary.error());
        return summary.value_or(ImportSummary());
    }
    ImportSummary import(Database *database, const QString &location) { return import(database, {.source = {.location = location}}); }

    FakeClock clock;
    FakeRandom random;
    std::optional<Error> failed;
    Timestamp madeAt = FakeClock::start - std::chrono::hours(24); ///< of the files

private:
    QTemporaryDir m_folder;
};

} // namespace sallyport
