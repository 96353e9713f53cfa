// SPDX-License-Identifier: Apache-2.0
#include "core/server/pathtree.h"

#include <algorithm>

namespace sallyport {

QByteArrayView PathTree::withoutSlashAtEnd(QByteArrayView path)
{
    return path.size() > 1 && path.endsWith('/') ? path.chopped(1) : path;
}

int PathTree::add(QByteArrayView pattern)
{
    Q_ASSERT(pattern.startsWith('/'));
    QByteArrayView rest = withoutSlashAtEnd(pattern.sliced(1));
    int node = 0;
    for (;;) {
        const qsizetype slash = rest.indexOf('/');
        node = childFor(node, slash < 0 ? rest : rest.first(slash));
        if (slash < 0)
            break;
        rest = rest.sliced(slash + 1);
    }
    int &number = m_nodes[size_t(node)].pattern;
    if (number < 0)
        number = m_patterns++;
    return number;
}

int PathTree::childFor(int node, QByteArrayView segment)
{
    const bool isName = segment.startsWith('{');
    const int known = isName ? m_nodes[size_t(node)].named : literalChild(m_nodes[size_t(node)], segment);
    if (known >= 0)
        return known;
    const int added = int(m_nodes.size());
    m_nodes.emplace_back();
    Node &parent = m_nodes[size_t(node)];
    if (isName)
        parent.named = added;
    else
        parent.literals.emplace_back(segment.toByteArray(), added);
    return added;
}

int PathTree::literalChild(const Node &node, QByteArrayView segment) const
{
    const auto found = std::ranges::find(node.literals, segment, &std::pair<QByteArray, int>::first);
    return found == node.literals.end() ? -1 : found->second;
}

} // namespace sallyport
