// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>

namespace sallyport::http {

/// Tells one thread which of its many connections can be read or written: costs for those alone, not for the idle ones.
///
/// Edge-triggered: after a call the watcher reads (or writes) until there is no more, or comes back to it by itself, and says with
/// await() what it waits for then. Belongs to the thread that made it, and needs its event loop.
class Readiness
{
public:
    struct Events
    {
        bool readable = false;
        bool writable = false;
        bool ended = false; ///< nothing comes any more; whether the peer still takes answers is not known
        bool gone = false; ///< reset, or closed in both directions: nobody takes an answer any more
    };
    class Watcher
    {
    public:
        virtual ~Watcher() = default;
        virtual void onReady(Events events) = 0;
    };

    Readiness();
    ~Readiness();
    Q_DISABLE_COPY_MOVE(Readiness)

    /// False when the system has no room for it. What is ready already is told too.
    bool add(qintptr descriptor, Watcher &watcher);
    void await(qintptr descriptor, bool readable, bool writable);
    /// Before the descriptor is closed. No event comes for it from here on.
    void remove(qintptr descriptor, Watcher &watcher);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport::http
