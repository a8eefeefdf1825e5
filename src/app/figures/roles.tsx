// The shapes of the roles, for the chart, its legend and the reader.
import { ROLES, type Role } from '../../corpus/facts';

export const ROLE_NAMES: Record<Role, string> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'cited',
};

interface RoleShapeProps {
  /** Roles held in the period, the strongest drawn largest. */
  readonly roles: readonly Role[];
  readonly x: number;
  readonly y: number;
}

/** Presided a filled square, spoke a triangle (both: the triangle in the square), attended a ring, cited a dot. */
export function RoleShape({ roles, x, y }: RoleShapeProps) {
  const presided = roles.includes('presided');
  const spoke = roles.includes('spoke');
  const triangle = (r: number) => `M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}Z`;
  return (
    <g>
      {presided && <rect x={x - 6} y={y - 6} width={12} height={12} style={{ fill: 'var(--accent)' }} />}
      {presided && spoke && <path d={triangle(3.6)} style={{ fill: 'var(--ground)' }} />}
      {!presided && spoke && <path d={triangle(6.4)} style={{ fill: 'var(--series-2)' }} />}
      {!presided && !spoke && roles.includes('attended') && (
        <circle
          cx={x}
          cy={y}
          r={5}
          style={{ fill: 'var(--ground)', stroke: 'var(--series-4)', strokeWidth: 2 }}
        />
      )}
      {!presided && !spoke && !roles.includes('attended') && (
        <circle cx={x} cy={y} r={3.2} style={{ fill: 'var(--ink-soft)' }} />
      )}
    </g>
  );
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
