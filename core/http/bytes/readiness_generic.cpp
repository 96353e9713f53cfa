// SPDX-License-Identifier: Apache-2.0
#include "core/http/bytes/readiness.h"

#include <QSocketNotifier>

#include <unordered_map>

namespace sallyport::http {

/// Two notifiers for each connection, each on only while its event is awaited. A reset shows when reading or writing fails.
class Readiness::Private
{
public:
    struct Pair
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static QSocketNotifier *makeNotifier(qintptr descriptor, QSocketNotifier::Type type, Watcher &watcher, Events events)
    {
        auto *notifier = new QSocketNotifier(descriptor, type);
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier, &watcher, events] {
            notifier->setEnabled(false);
            watcher.onReady(events);
        });
        return notifier;
    }
    /// It may be the one that is telling right now.
    static void drop(QSocketNotifier *notifier)
    {
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier->deleteLater();
    }

    std::unordered_map<qintptr, Pair> m_pairs;
};

Readiness::Readiness() : d(std::make_unique<Private>())
{ }

Readiness::~Readiness() = default;

bool Readiness::add(qintptr descriptor, Watcher &watcher)
{
    d->m_pairs[descriptor] = {.read = Private::makeNotifier(descriptor, QSocketNotifier::Read, watcher, {.readable = true, .ended = true}),
                              .write = Private::makeNotifier(descriptor, QSocketNotifier::Write, watcher, {.writable = true})};
    return true;
}

void Readiness::await(qintptr descriptor, bool readable, bool writable)
{
    const Private::Pair &pair = d->m_pairs.at(descriptor);
    pair.read->setEnabled(readable);
    pair.write->setEnabled(writable);
}

void Readiness::remove(qintptr descriptor, Watcher &)
{
    const auto found = d->m_pairs.find(descriptor);
    if (found == d->m_pairs.end())
        return;
    Private::drop(found->second.read);
    Private::drop(found->second.write);
    d->m_pairs.erase(found);
}

} // namespace sallyport::http
