package org.makegood.concerns;

import org.makegood.casework.CaseKindRepository;

interface ConcernRepository extends CaseKindRepository<Concern> {}
