// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <vector>

namespace sallyport {

/// Things that wait, each for somebody. Turns go round by whom they are for, one thing each, so that nobody waits behind another's
/// flood; among one's own, the first that came is the first.
template<class T>
class FairQueue
{
public:
    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    void push(const QString &owner, T item)
    {
        std::deque<T> &own = m_waiting[owner];
        if (own.empty())
            m_turns.push_back(owner);
        own.push_back(std::move(item));
        ++m_size;
    }

    /// Whose turn it is. Not when empty.
    T takeNext()
    {
        QString owner = std::move(m_turns.front());
        m_turns.pop_front();
        const auto own = m_waiting.find(owner);
        T item = std::move(own->second.front());
        own->second.pop_front();
        --m_size;
        if (own->second.empty())
            m_waiting.erase(own);
        else
            m_turns.push_back(std::move(owner));
        return item;
    }

    /// The last thing of whoever has most; of equals, of `newcomer`. Not when empty.
    T takeLastOfBusiest(const QString &newcomer)
    {
        auto busiest = m_waiting.find(newcomer);
        for (auto own = m_waiting.begin(); own != m_waiting.end(); ++own) {
            if (busiest == m_waiting.end() || own->second.size() > busiest->second.size())
                busiest = own;
        }
        T item = std::move(busiest->second.back());
        busiest->second.pop_back();
        --m_size;
        if (busiest->second.empty()) {
            m_turns.erase(std::ranges::find(m_turns, busiest->first));
            m_waiting.erase(busiest);
        }
        return item;
    }

    std::vector<T> takeAll()
    {
        std::vector<T> all;
        all.reserve(m_size);
        while (!isEmpty())
            all.push_back(takeNext());
        return all;
    }

private:
    std::unordered_map<QString, std::deque<T>> m_waiting; ///< nobody's is empty
    std::deque<QString> m_turns; ///< everybody in m_waiting, once
    size_t m_size = 0;
};

} // namespace sallyport
