"""The same statistics as NumPy works them out: facility, item-rest correlations, alpha.

Called with a file of a byte for each answer, learner by learner, the number of learners and the
number of questions. Prints two CPU times in seconds, reading left out: as it is usually written, and
by matrix products, for whoever knows the algebra; then all that was found.
"""

import sys
import time

import numpy as np

path, learners, items = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
answers = np.fromfile(path, dtype=np.uint8).reshape(learners, items).astype(np.float64)

start = time.process_time()
facility = answers.mean(axis=0)
total = answers.sum(axis=1)
rest = [np.corrcoef(answers[:, item], total - answers[:, item])[0, 1] for item in range(items)]
variances = answers.var(axis=0, ddof=1)
alpha = items / (items - 1) * (1 - variances.sum() / total.var(ddof=1))
print(time.process_time() - start)

start = time.process_time()
sums = answers.sum(axis=1)
mean, of_sums = answers.mean(axis=0), sums.mean()
own = np.einsum("ij,ij->j", answers, answers) - learners * mean * mean
shared = sums @ answers - learners * mean * of_sums
spread = sums @ sums - learners * of_sums * of_sums
(shared - own) / np.sqrt(own * (spread + own - 2 * shared))
items / (items - 1) * (1 - own.sum() / spread)
print(time.process_time() - start)

for value in [*facility, *rest, alpha]:
    print(repr(float(value)))
