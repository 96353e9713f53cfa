// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/parallel.h"
#include "tests/storage/storagebackend.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;

class SecretsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init()
    {
        m_backend = StorageBackend::ofThisRow();
        QVERIFY(m_backend);
    }
    void cleanup() { m_backend.reset(); }

    void keepsTheFirstValue();
    void parallelNodesEndWithOneValue();

private:
    QByteArray get(const QString &name, const QByteArray &candidate)
    {
        return m_backend->secrets().getOrCreate(name, Secret(candidate)).value().view().toByteArray();
    }

    std::unique_ptr<StorageBackend> m_backend;
};

void SecretsContractTest::keepsTheFirstValue()
{
    const QByteArray first("\0\xff first", 8);
    QCOMPARE(get(QStringLiteral("devices"), first), first);
    QCOMPARE(get(QStringLiteral("devices"), "second"), first);
    QCOMPARE(get(QStringLiteral("others"), "second"), QByteArray("second"));
}

void SecretsContractTest::parallelNodesEndWithOneValue()
{
    const auto values = inParallel(16, [&](int i) { return get(QStringLiteral("devices"), QByteArray::number(i)); });
    QVERIFY(std::ranges::all_of(values, [&](const QByteArray &value) { return value == values.front(); }));
}

QTEST_GUILESS_MAIN(SecretsContractTest)
#include "secretscontracttest.moc"
