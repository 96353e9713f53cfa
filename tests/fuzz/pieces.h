// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace sallyport::fuzz {

/// Cuts an input into pieces of sizes that its own bytes choose, so that a corpus file is just what a client sends.
class Pieces
{
public:
    enum class Cut { Nowhere, EverySingleByte, WhereTheInputSays };

    Pieces(QByteArrayView input, Cut cut) : m_left(input.size()), m_cut(cut)
    {
        for (const char c : input) // FNV-1a
            m_state = (m_state ^ uchar(c)) * 16777619u;
    }

    /// The size of the next piece; 0 at the end.
    qsizetype next()
    {
        const qsizetype size = std::min(m_left, wanted());
        m_left -= size;
        return size;
    }

private:
    qsizetype wanted()
    {
        switch (m_cut) {
        case Cut::Nowhere: return m_left;
        case Cut::EverySingleByte: return 1;
        case Cut::WhereTheInputSays: break;
        }
        m_state = m_state * 1664525u + 1013904223u;
        return 1 + qsizetype(m_state >> 24) % ((m_state >> 16 & 1) == 0 ? 5 : 40);
    }

    qsizetype m_left;
    Cut m_cut;
    quint32 m_state = 2166136261u;
};

} // namespace sallyport::fuzz
