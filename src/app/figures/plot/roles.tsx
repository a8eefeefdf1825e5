// The shapes of the roles, for the chart, its legend and the reader.
import { ROLES, type Role } from '../../../corpus/facts';
import { circle, type Point, pathOf, square, triangle } from './shapes';

export const ROLE_NAMES: Record<Role, string> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'cited',
};

interface RoleMarksProps {
  /** Roles held in the period, the strongest drawn largest. */
  readonly roles: readonly Role[];
  readonly points: readonly Point[];
}

/** Presided a filled square, spoke a triangle (both: the triangle in the square), attended a ring, cited a dot. */
export function RoleMarks({ roles, points }: RoleMarksProps) {
  const presided = roles.includes('presided');
  const spoke = roles.includes('spoke');
  if (presided) {
    return (
      <>
        <path d={pathOf(square, points, 6)} style={{ fill: 'var(--accent)' }} />
        {spoke && <path d={pathOf(triangle, points, 3.2)} style={{ fill: 'var(--ground)' }} />}
      </>
    );
  }
  if (spoke) return <path d={pathOf(triangle, points, 5.6)} style={{ fill: 'var(--series-2)' }} />;
  if (roles.includes('attended')) {
    return (
      <path
        d={pathOf(circle, points, 5)}
        style={{ fill: 'var(--ground)', stroke: 'var(--series-4)', strokeWidth: 2 }}
      />
    );
  }
  return <path d={pathOf(circle, points, 3.2)} style={{ fill: 'var(--ink-soft)' }} />;
}

interface RoleShapeProps extends Point {
  readonly roles: readonly Role[];
}

/** The mark of these roles once. */
export function RoleShape({ roles, x, y }: RoleShapeProps) {
  return <RoleMarks roles={roles} points={[{ x, y }]} />;
}

export function RoleLegend() {
  const entries: readonly { readonly name: string; readonly roles: readonly Role[] }[] = [
    ...ROLES.map((role) => ({ name: ROLE_NAMES[role], roles: [role] })),
    { name: 'presided and spoke', roles: ['presided', 'spoke'] },
  ];
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs" aria-label="Roles">
      {entries.map(({ name, roles }) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="14" height="14">
            <RoleShape roles={roles} x={7} y={7} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
