// SPDX-License-Identifier: Apache-2.0
#include "app/composition/importfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class ImportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithWhoeverMadeIt();
    void staysWhileSomebodyWorksOnIt();
    void whatTheDeadLeftGoes();
    void othersFilesStay();

private:
    QStringList names() const { return QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return name;
    }

    const QString m_name = QStringLiteral("import-0b0e7c1e-1111-4222-8333-444455556666");
    QTemporaryDir m_directory;
};

void ImportFileTest::goesWithWhoeverMadeIt()
{
    {
        const auto file = ImportFile::make(m_directory.path(), QStringLiteral("username\nann\n"));
        QVERIFY(file);
        QCOMPARE(names().size(), 2);
        QFile written((*file)->path());
        QVERIFY(ImportFile::isNameOfOne(QFileInfo(written).fileName()));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "username\nann\n");
    }
    QCOMPARE(names(), QStringList());
}

void ImportFileTest::staysWhileSomebodyWorksOnIt()
{
    const auto file = ImportFile::make(m_directory.path(), QStringLiteral("x"));
    QVERIFY(file);
    ImportFile::removeLeftovers(m_directory.path());
    QVERIFY(QFile::exists((*file)->path()));
    QCOMPARE(names().size(), 2);
}

void ImportFileTest::whatTheDeadLeftGoes()
{
    QProcess gone;
    gone.start(QStringLiteral("/bin/true"), {});
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());
    // As QLockFile writes it: process, program, machine.
    write(m_name + QStringLiteral(".lock"), QByteArray::number(pid) + "\nsallyportd\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    write(m_name, "hashes");
    write(m_name + QStringLiteral(".11111111-1111-4222-8333-444455556666"), "half of them");
    write(QStringLiteral("import-99999999-1111-4222-8333-444455556666"), "without a lock");
    ImportFile::removeLeftovers(m_directory.path());
    QCOMPARE(names(), QStringList());
}

void ImportFileTest::othersFilesStay()
{
    const QStringList others{write(QStringLiteral("import-users.csv"), "x"), write(QStringLiteral("sallyport.db"), "x")};
    ImportFile::removeLeftovers(m_directory.path());
    QCOMPARE(names(), others);
    QDir(m_directory.path()).removeRecursively();
}

QTEST_GUILESS_MAIN(ImportFileTest)
#include "importfiletest.moc"
